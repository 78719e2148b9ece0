package liability

// Readings choose, for each question on which the authorities part, the reading
// under which the rules are compiled. A question that is not named takes its
// default. Rivals lists the questions.
type Readings map[string]string

// takes reports whether the rules are compiled under the given reading of the
// question.
func (rd Readings) takes(question, reading string) bool { return rd[question] == reading }

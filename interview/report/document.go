package report

// Block is a piece of a section. The kinds of block below are all there are; a
// writer handles every one.
type Block interface{ block() }

// Paragraph is running text. Line ends in it are kept.
type Paragraph struct{ Text string }

// Heading is a heading inside a section; 1 is the level under the section's own.
type Heading struct {
	Level int
	Text  string
}

// Fields are short entries, each a name with its value.
type Fields struct{ Entries []Field }

// Field is one entry of Fields.
type Field struct{ Name, Value string }

// List is a list of items, which may hold lists themselves.
type List struct{ Items []Item }

// Item is one item of a List.
type Item struct {
	Link  string // an address the program itself gives; stands before the text
	Text  string
	Items []Item
}

// Table is a table with a head.
type Table struct {
	Head []string
	Rows [][]string
}

// Quote is a provision: its name and standing, then its words. Where Verbatim is
// false the words are a report of it, or there are none, and no writer may show
// them as a quotation.
type Quote struct {
	Cite        string // the provision in words
	Name        string // the same with rank and how far it is verified
	Verbatim    bool
	Text        string // the Chinese words, one line a paragraph or item
	Label       string // says what the translation is; empty where there is none
	Translation string
}

// Bars are figures beside their lines.
type Bars struct{ Rows []Bar }

// Bar is one figure beside its line.
type Bar struct {
	Name    string // what is measured
	Cite    string // the provision that draws the line
	Figure  string
	Line    string
	Margin  string // how far the figure lies from the line
	Finding string
	// Drawing is the bar for a page of fixed-width characters, BarWidth cells
	// wide; the sign | stands at the line.
	Drawing string
	// From and To are the ends of the figure in thousandths of the line, at most
	// twice the line. Where Drawn is false there is nothing to draw.
	From, To int
	Drawn    bool
}

// Blank is room to write on by hand.
type Blank struct{ Lines int }

func (Paragraph) block() {}
func (Heading) block()   {}
func (Fields) block()    {}
func (List) block()      {}
func (Table) block()     {}
func (Quote) block()     {}
func (Bars) block()      {}
func (Blank) block()     {}

package matter

// Deed is something done with a matter, for a record of it.
type Deed string

// The deeds.
const (
	Created  Deed = "created"
	Opened   Deed = "opened" // for writing
	Viewed   Deed = "viewed" // for reading alone
	Changed  Deed = "changed"
	Renamed  Deed = "renamed"
	Exported Deed = "exported"
	Deleted  Deed = "deleted"
	Released Deed = "released" // let go after being created or opened
)

// Watched gives the store with f told of every deed, with the id of the matter, when
// it has been done. Of the changes made between opening and letting go only the first
// is told. Lists and titles are not deeds. f may be called by many goroutines and
// must not use the store.
func (s *Store) Watched(f func(d Deed, id string)) *Store {
	w := *s
	w.watch = f
	return &w
}

func (s *Store) did(d Deed, id string) {
	if s.watch != nil {
		s.watch(d, id)
	}
}

// Newest gives the matter saved last, with its title; nil where there is none.
func (s *Store) Newest(k *Keys) (*Titled, error) {
	list, err := s.List()
	if err != nil || len(list) == 0 {
		return nil, err
	}
	x := s.titled(k, list[0])
	return &x, nil
}

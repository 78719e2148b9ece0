package matter

import "bangxin/law"

// Deletion is a matter about to be deleted. Show Words, ask, and call Confirm
// only on a yes.
type Deletion struct {
	store *Store
	id    string
}

// Deletion prepares to delete a matter. Nothing happens before Confirm. Keys are
// not needed, so that a matter nobody can read any more can be deleted too.
func (s *Store) Deletion(id string) (*Deletion, error) {
	const act = "delete matter"
	if !idOnly.MatchString(id) {
		return nil, fail(act, NotFound, s.dir, nil)
	}
	if _, err := s.disk.Stat(s.path(id)); err != nil {
		return nil, diskError(act, s.path(id), err, false)
	}
	return &Deletion{s, id}, nil
}

// Words says what a person must know before saying yes.
func (d *Deletion) Words() law.Text {
	return law.T(
		"一旦开始调查，不得删除任何东西：毁灭证据本身要受处罚。删除后不能恢复；这里只删除文件，不覆写磁盘，备份、同步盘、快照和导出的文件里可能还有副本。",
		"Once an inquiry has begun nothing may be deleted: destroying evidence is punishable in itself. A deleted matter cannot be brought back; the file is removed, the disk is not overwritten, and copies may remain in backups, synchronised folders, snapshots and exports.")
}

// Confirm deletes the matter. It fails with Locked where the matter is open,
// here or elsewhere.
func (d *Deletion) Confirm() error {
	const act = "delete matter"
	h := &Handle{store: d.store, id: d.id}
	if err := h.hold(act); err != nil {
		return err
	}
	defer h.Close()
	if err := d.store.disk.Remove(h.Path()); err != nil {
		e := diskError(act, h.Path(), err, true)
		if e.Kind == DiskFailed {
			if _, gone := d.store.disk.Stat(h.Path()); gone != nil {
				return diskError(act, h.Path(), gone, false)
			}
		}
		return e
	}
	d.store.did(Deleted, d.id)
	d.store.clear(d.id)
	if err := d.store.disk.SyncDir(d.store.dir); err != nil {
		return diskError(act, d.store.dir, err, true)
	}
	return nil
}

package matter

import (
	"bytes"
	"errors"
	"io"

	"filippo.io/age"
)

// Sizes of the age format, in bytes: the nonce before the payload, the plain
// text of a chunk, and what encrypting adds to each chunk.
const (
	nonceSize = 16
	chunkSize = 64 << 10
	chunkMore = 16
)

// Plain text is filled up with line feeds to whole blocks. The size of a file
// then tells little of what is in it, and a file that was cut short can be told
// from one that was altered.
const (
	matterBlock   = 4096
	identityBlock = 512
)

// maxFile is the largest file read: more than the largest written.
const maxFile = 4 << 20

// seal encrypts plain text, filled up to whole blocks.
func seal(plain []byte, block int, to age.Recipient) ([]byte, error) {
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	if rest := len(plain) % block; rest > 0 || len(plain) == 0 {
		if _, err := w.Write(bytes.Repeat([]byte("\n"), block-rest)); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// unseal decrypts what seal gave, its filling included. The kind says what is
// wrong where err is not nil: Truncated, Altered, Newer or OtherIdentity.
func unseal(data []byte, block int, with age.Identity) (plain []byte, k Kind, err error) {
	if k, err := whole(data, block); err != nil {
		return nil, k, err
	}
	r, err := age.Decrypt(bytes.NewReader(data), with)
	var foreign *age.NoIdentityMatchError
	if errors.As(err, &foreign) {
		return nil, OtherIdentity, err
	}
	if err != nil {
		return nil, Altered, err
	}
	plain, err = io.ReadAll(r)
	if err != nil {
		return nil, Altered, err
	}
	return plain, "", nil
}

// whole looks at the outside of a file: whether it is an age file of the version
// we know, with a header that ends and a payload of a length that seal can have
// made.
func whole(data []byte, block int) (Kind, error) {
	const family, version = "age-encryption.org/v", "age-encryption.org/v1\n"
	switch {
	case bytes.HasPrefix(data, []byte(version)):
	case bytes.HasPrefix([]byte(version), data):
		return Truncated, io.ErrUnexpectedEOF
	case bytes.HasPrefix(data, []byte(family)):
		return Newer, errors.New("a version of the age format that is not known")
	default:
		return Altered, errors.New("not an age file")
	}
	header, err := age.ExtractHeader(bytes.NewReader(data))
	if err != nil {
		if _, mac, ok := bytes.Cut(data, []byte("\n--- ")); !ok || !bytes.Contains(mac, []byte("\n")) {
			return Truncated, err
		}
		return Altered, err
	}
	if !wholePayload(len(data)-len(header), block) {
		return Truncated, io.ErrUnexpectedEOF
	}
	return "", nil
}

// wholePayload reports whether a nonce and encrypted chunks of so many bytes can
// hold a whole number of blocks, one at least.
func wholePayload(n, block int) bool {
	n -= nonceSize
	chunks := (n + chunkSize + chunkMore - 1) / (chunkSize + chunkMore)
	plain := n - chunks*chunkMore
	return plain > 0 && plain%block == 0 && (plain+chunkSize-1)/chunkSize == chunks
}

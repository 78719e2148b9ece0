package tui

import (
	"testing"
	"time"

	"bangxin/law"
	"bangxin/law/fact"
)

// answeredSession is a session with the spine answered.
func answeredSession() *checked {
	c := drive(law.ZH, 120, 40)
	c.press("s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "9200", "enter")
	for range 40 {
		if q, ok := c.top().(*questionScreen); !ok || q.now(c.Model) == nil {
			break
		}
		if c.typing() != nil {
			c.press("2023")
		} else {
			c.press("1")
		}
		c.press("enter")
	}
	return c
}

// eachKey measures what a key costs, and besides what 99 in 100 stay under.
func eachKey(b *testing.B, press func()) {
	b.ReportAllocs()
	var times []time.Duration
	for b.Loop() {
		begun := time.Now()
		press()
		times = append(times, time.Since(begun))
	}
	p50, p99 := spread(times)
	b.ReportMetric(float64(p50.Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(p99.Microseconds())/1000, "p99-ms")
}

// From a key to the frame: on the question with the analysis beside it, in the
// analysis with every step open, and on the review of all answers.
func BenchmarkKeyToFrame(b *testing.B) {
	c := answeredSession()
	b.Run("analysis", func(b *testing.B) {
		a := newAnalysis()
		c.Model.push(a)
		openAll(c, a)
		eachKey(b, func() {
			c.press("down")
			c.Model.View()
		})
		c.Model.pop()
	})
	b.Run("opening", func(b *testing.B) {
		a := newAnalysis()
		c.Model.push(a)
		openAll(c, a)
		c.press("1")
		eachKey(b, func() {
			c.press("enter")
			c.Model.View()
		})
		c.Model.pop()
	})
	b.Run("review", func(b *testing.B) {
		c.Model.push(newReview(c.Model))
		eachKey(b, func() {
			c.press("down")
			c.Model.View()
		})
		c.Model.pop()
	})
	b.Run("question", func(b *testing.B) {
		c.Model.push(&questionScreen{edit: fact.NoticeRegulator})
		eachKey(b, func() {
			c.press("1")
			c.Model.View()
		})
		c.Model.pop()
	})
	b.Run("answer", func(b *testing.B) {
		c.Model.goOn()
		eachKey(b, func() {
			c.press("esc")
			if c.typing() == nil {
				c.press("1")
			}
			c.press("enter")
			c.Model.View()
		})
	})
}

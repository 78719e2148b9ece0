package tui

// Whoever draws with this package must not wait for the terminal first.
import _ "bangxin/tui/startup"

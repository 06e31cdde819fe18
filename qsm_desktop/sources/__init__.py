"""Where orders come from: the files of the back office. No Qt, no SQL."""

"""The frame around the views: window, bars, sidebar, and the place where views are listed."""

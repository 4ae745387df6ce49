"""Inter by Rasmus Andersson (SIL Open Font License 1.1, see OFL.txt): the font where the system has no good one."""

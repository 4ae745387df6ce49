"""``python -m planner.language.training``."""

import sys

from planner.language.training.train import main

sys.exit(main())

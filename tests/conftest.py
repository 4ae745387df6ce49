"""What holds for every test: no screen is needed, and the Llama's threads wait quietly."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

#!/usr/bin/python3
"""Starts Orca without a look at others of its user, which the command refuses to run beside, or ends (`--replace`).

Here each has a display, buses and settings of its own.
"""
import sys

from orca import orca

manager = orca.getSettingsManager()
manager.activate(None, {})
sys.path.insert(0, manager.getPrefsDir())
sys.exit(orca.main())

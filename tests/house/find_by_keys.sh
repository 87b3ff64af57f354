#!/bin/sh
# find_by_keys.sh PROGRAM: finds a control in a closed fold of the real window by its name, by keys alone, moves
# it a step, and reads from the steps that the program keeps that it was this one. Run under xvfb-run.
set -eu
program=$1
. "$(dirname "$0")/window_by_keys.sh"

kept() { cat "$kept_in/steps.json" 2>/dev/null || true; }

press Escape slash # the first minute ends, the field opens
press w e i g h Return
press Left # the focus is on the track
expect 'weight_kg=67[;"]' "a step of the weight that was found"
press slash a g e Escape # nothing is gone to
press Left
expect 'weight_kg=66[;"]' "a step of the weight after Esc"

end_quietly
echo "a control was found by keys alone"

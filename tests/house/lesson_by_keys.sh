#!/bin/sh
# lesson_by_keys.sh PROGRAM: goes through lesson 1 in the real window by keyboard alone, from its question
# to the goal of its own try, and reads what the program wrote down of it. Run under xvfb-run.
set -eu
program=$1
. "$(dirname "$0")/window_by_keys.sh"

go() { # COUNT: so many stops of the Tab key on, and press what is there
    i=0
    while [ "$i" -lt "$1" ]; do
        press Tab
        i=$((i + 1))
    done
    press Return
}
# What the program keeps of lesson 1: step:first answers:last answers:looked:reached:drawn
kept() { sed 's/^[^;]*;[^;]*;\([^;]*\);.*/\1/' "$kept_in/learner.txt" 2>/dev/null || true; }

# Of a new page the title has the focus. First stops: close, the six steps, the terms of its text.
press Escape h # the first minute ends, the lessons open
go 3           # past a term of the list
go 3           # the second step
expect '^1:' "the step of guesses"
go 11 # blood rises
expect '^1:2-' "the guess on blood"
go 1 # bone falls
expect '^1:20-' "the guess on bone"
press Tab Tab Tab Up Up Up Right shift+Up Right Right shift+Up # the pad
expect '^1:20.*:0:0:[5-9][0-9]+,[5-9][0-9]+,-,[5-9][0-9]+,-$' "the drawn curve"
go 1
expect '^2:20.*:1:0:' "the look at the run"
go 8 # watch her run: the sheet makes way and comes back
sleep 9
go 5 # why
expect '^3:' "the step of reasons"
go 8 # she takes up less
go 6 # more of the hormone
go 4 # more leaves bone
go 1 # less in urine
expect '^3:200220' "the reasons"
go 3
expect '^4:' "the check question"
go 11 # it says nothing about the stock
expect '^4:2002202' "the answer"
go 3
expect '^5:' "the own try"
go 8 # to its start
sleep 9
press 1 Prior Prior Prior Prior Prior Prior Prior Prior # more calcium from food
expect '^5:2002202-*:2002202-*:1:1:' "the goal"

end_quietly
echo "lesson 1 was done by keys alone"

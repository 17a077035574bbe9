#!/usr/bin/env bash
# Writes what preview-comment.sh reads, the number of the pull request and which claims moved
# since the commit it would be merged into, and a page with both pictures of figures that differ.
#
# usage: preview-note.sh NUMBER DIRECTORY [BASE_SHA]
set -euo pipefail

if [[ $# -lt 2 || $# -gt 3 ]]; then
  echo "usage: $0 NUMBER DIRECTORY [BASE_SHA]" >&2
  exit 2
fi
number=$1 directory=$2
# What is checked out for a pull request is its merge; the first parent is the branch it goes to.
base=${3:-$(git rev-parse HEAD^1)}

mkdir -p "$directory"
printf '%s\n' "$number" > "$directory/number.txt"
npm run -s diff -- --base "$base" --format md --figures "$directory/figures.html" > "$directory/claims.md"
if [[ -n ${GITHUB_STEP_SUMMARY:-} ]]; then
  cat "$directory/claims.md" >> "$GITHUB_STEP_SUMMARY"
fi

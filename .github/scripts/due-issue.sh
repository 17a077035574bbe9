#!/usr/bin/env bash
# Keeps one issue that lists what `npm run -s due` says: opened when something falls due, brought
# up to date while it is open, closed when nothing is left.
#
# usage: GH_REPO=OWNER/NAME due-issue.sh FILE
set -euo pipefail

if [[ $# -ne 1 || -z ${GH_REPO:-} ]]; then
  echo "usage: GH_REPO=OWNER/NAME $0 FILE" >&2
  exit 2
fi
file=$1
title='Claims to look at again'

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

# A row is a day, a claim and a reason, two spaces apart; the last line says how many.
rows=0
while read -r day id why; do
  if [[ $day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]]; then
    echo "- $day [$id](${GITHUB_SERVER_URL:-https://github.com}/$GH_REPO/blob/HEAD/content/claims/$id.yaml): $why"
    rows=$((rows + 1))
  else
    last="$day $id $why"
  fi
done < "$file" > "$directory/rows.md"
if [[ -z ${last:-} ]]; then
  echo "$file does not end as a list of due claims does" >&2
  exit 1
fi
{
  echo "${last^}."
  echo
  cat "$directory/rows.md"
  if ((rows > 0)); then
    echo
    echo "A new verdict, a later \`next_review\` or a new entry under \`looked\` takes a claim off the list."
  fi
} > "$directory/issue.md"

gh api --paginate "repos/$GH_REPO/issues?state=open&creator=github-actions%5Bbot%5D&per_page=100" \
  --jq '.[] | [.number, .title] | @tsv' > "$directory/issues.tsv"
issue=''
while IFS=$'\t' read -r number text; do
  if [[ $text == "$title" ]]; then
    issue=$number
    break
  fi
done < "$directory/issues.tsv"

state=open
if ((rows == 0)); then state=closed; fi
if [[ -n $issue ]]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/$issue" -f "state=$state" -F "body=@$directory/issue.md"
elif ((rows > 0)); then
  gh api --silent --method POST "repos/$GH_REPO/issues" -f "title=$title" -F "body=@$directory/issue.md"
fi

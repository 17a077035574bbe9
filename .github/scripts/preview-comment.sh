#!/usr/bin/env bash
# Puts what a preview found under its pull request, in one comment that is kept up to date.
#
# Whoever opens a pull request decides what its preview leaves behind. So nothing of it is run:
# the number must be one whose head is the commit that was built, and the text is cut, and calls
# nobody by name.
#
# usage: GH_REPO=OWNER/NAME preview-comment.sh RUN_ID HEAD_SHA
set -euo pipefail

if [[ $# -ne 2 || -z ${GH_REPO:-} ]]; then
  echo "usage: GH_REPO=OWNER/NAME $0 RUN_ID HEAD_SHA" >&2
  exit 2
fi
run=$1 head=$2
mark='<!-- preview-comment -->'

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

gh run download "$run" --repo "$GH_REPO" --name preview-note --dir "$directory/note"
for name in number.txt claims.md; do
  # A link could lead to a file of this machine.
  if [[ -L $directory/note/$name || ! -f $directory/note/$name ]]; then
    echo "the preview left no file $name" >&2
    exit 1
  fi
done

number=$(head -c 20 "$directory/note/number.txt" | tr -d '\000')
if [[ ! $number =~ ^[1-9][0-9]{0,9}$ ]]; then
  echo "not the number of a pull request: ${number@Q}" >&2
  exit 1
fi
if [[ $(gh api "repos/$GH_REPO/pulls/$number" --jq .head.sha) != "$head" ]]; then
  echo "::notice::#$number does not stand at $head: nothing is said there"
  exit 0
fi

# A space of no width after @ keeps it from calling anyone.
tr -d '\000' < "$directory/note/claims.md" | sed $'s/@/@\xe2\x80\x8b/g' > "$directory/claims.md"
{
  echo "$mark"
  echo "The site as this makes it is kept for two weeks as \`site\` with [its run](${GITHUB_SERVER_URL:-https://github.com}/$GH_REPO/actions/runs/$run). What moves, in that run's own words; both pictures of each figure that differs lie in its \`preview-note\`:"
  echo
  # GitHub takes 65,536 characters. iconv drops one that was cut in two, and says so by its exit code.
  head -c 60000 "$directory/claims.md" | { iconv -c -f UTF-8 -t UTF-8 || true; }
} > "$directory/comment.md"

gh api --paginate "repos/$GH_REPO/issues/$number/comments?per_page=100" \
  --jq '.[] | [.id, .user.login, .body[:24]] | @tsv' > "$directory/comments.tsv"
comment=''
while IFS=$'\t' read -r id login start; do
  if [[ $login == 'github-actions[bot]' && $start == "$mark" ]]; then
    comment=$id
    break
  fi
done < "$directory/comments.tsv"

if [[ -n $comment ]]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$comment" -F "body=@$directory/comment.md"
else
  gh api --silent --method POST "repos/$GH_REPO/issues/$number/comments" -F "body=@$directory/comment.md"
fi

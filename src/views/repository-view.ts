/**
 * What a reader may do about a claim where its file is kept: report an error, suggest a
 * verdict, edit it. All of it hangs on one setting, the essay's `repository`; without it there
 * is nothing to offer.
 *
 * @module
 */
import { placeNumber } from '#checks/claim-graph.ts';
import { CONTENT } from '#desk/command-line.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';

export type RepositoryView = { report: string; suggest: string; edit: string };

/** The issue forms of the repository, in `.github/ISSUE_TEMPLATE`; each has the fields that are filled in. */
const FORMS = { report: 'error.yml', suggest: 'verdict.yml' } as const;

/** @param repository - address of the repository, as `https://github.com/owner/name` */
export function toRepositoryView(
  repository: string | undefined,
  claim: Claim,
  locale: Locale,
): RepositoryView | undefined {
  if (repository === undefined) return undefined;
  const base = repository.replace(/\/$/, '');
  const file = `${CONTENT}/claims/${claim.id}.yaml`;
  const number = placeNumber(claim);
  const issue = (kind: keyof typeof FORMS): string => {
    const filled = new URLSearchParams({
      template: FORMS[kind],
      title: t(locale, `issue.${kind}-title`, { number }),
      claim: `${number} ${claim.restatement[locale]}`,
      file,
    });
    return `${base}/issues/new?${filled.toString()}`;
  };
  return {
    report: issue('report'),
    suggest: issue('suggest'),
    // HEAD is the branch the repository shows first, whatever it is called.
    edit: `${base}/blob/HEAD/${file}`,
  };
}

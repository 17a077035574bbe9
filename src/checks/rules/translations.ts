/**
 * Each article stands in both languages under one name, and at one place in the contents.
 *
 * Texts inside YAML are seen to by the schemas, which ask for both languages.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import type { Issue } from '../issue.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

export function checkTranslations({ entries }: Content): Issue[] {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  return articles.flatMap((article) =>
    LOCALES.filter((locale) => locale !== article.locale).flatMap((locale) => {
      const twin = articles.find((other) => other.locale === locale && other.id === article.id);
      const wanted = `content/articles/${locale}/${article.id}.mdx`;
      if (!twin) {
        return issueIn(article, [], {
          code: 'translation/article',
          message: `this article has no counterpart in the other language, so a reader who switches languages would be lost`,
          hint: `add ${wanted}`,
        });
      }
      const [here, there] = [orderOf(article.data), orderOf(twin.data)];
      if (here === undefined || there === undefined || here === there || locale === 'en') return [];
      return issueIn(twin, ['order'], {
        code: 'translation/article',
        message: `order is ${there} here and ${here} in ${article.file}, so the two tables of contents would differ`,
        hint: `write order: ${here}`,
      });
    }),
  );
}

const orderOf = (data: unknown): unknown => (isRecord(data) ? data['order'] : undefined);

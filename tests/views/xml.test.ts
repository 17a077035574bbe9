import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { element, printXml } from '#views/xml.ts';

describe('printXml(root)', () => {
  it('sets an element a line, and text on the line of its own', () => {
    const root = element('a', { b: '1' }, element('c', {}, 'text'), element('d', {}));
    expect(printXml(root)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a b="1">\n  <c>text</c>\n  <d/>\n</a>\n',
    );
  });

  it('gives a parser back what it was given, signs and all', () => {
    const text = 'a < b & "c" > d';
    const xml = printXml(element('a', { title: text }, text));
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
    expect(parser.parse(xml)).toMatchObject({ a: { '@title': text, '#text': text } });
  });
});

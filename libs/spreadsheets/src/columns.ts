import type { Attribute } from '#libs/catalogue';
import type { Language, Text } from '#libs/kernel';
import { folded } from './names.js';
import type { Table } from './table.js';

/** The header of our own tables, and what other people write above the same column. */
export type ColumnWords = readonly [Text, readonly string[]];
export type AttributeField = `attribute:${string}`;

export const attributeField = (key: string): AttributeField => `attribute:${key}`;
/** The key of the attribute that a field stands for. */
export const attributeKey = (field: string): string | undefined =>
  field.startsWith('attribute:') ? field.slice('attribute:'.length) : undefined;

/** The attributes of the catalogue by their keys, and by what they are called in any language. */
export class AttributeNames {
  private readonly names = new Map<string, Text>();
  private readonly keys = new Map<string, Set<string>>();

  constructor(items: Iterable<{ readonly attributes: readonly Pick<Attribute, 'key' | 'name'>[] }>) {
    for (const { attributes } of items)
      for (const { key, name } of attributes) {
        this.names.set(key, name);
        for (const word of Object.values(name))
          this.keys.set(folded(word), (this.keys.get(folded(word)) ?? new Set()).add(key));
      }
  }

  has(key: string): boolean {
    return this.names.has(key);
  }

  nameOf(key: string): Text | undefined {
    return this.names.get(key);
  }

  /** The one attribute that is called so; undefined where none is, or several are. */
  keyOf(header: string): string | undefined {
    const key = header.trim().toLowerCase().replaceAll(' ', '_');
    if (this.names.has(key)) return key;
    const [first, ...others] = this.keys.get(folded(header)) ?? [];
    return others.length === 0 ? first : undefined;
  }
}

const TITLE_ROWS = 10;

/** What the columns of one kind of table can say. */
export class Columns<F extends string> {
  readonly fields: readonly F[];
  private readonly byWord: ReadonlyMap<string, F | AttributeField>;

  constructor(
    private readonly words: Readonly<Record<F, ColumnWords>>,
    attributeWords: Readonly<Record<string, readonly string[]>> = {},
  ) {
    this.fields = Object.keys(words) as F[];
    this.byWord = new Map<string, F | AttributeField>([
      ...this.fields.flatMap((field) => {
        const [own, others] = words[field];
        return [field, own.de, own.uk, own.en, ...others].map((word) => [folded(word), field] as const);
      }),
      ...Object.entries(attributeWords).flatMap(([key, others]) =>
        others.map((word) => [folded(word), attributeField(key)] as const),
      ),
    ]);
  }

  /** The header of a column in our own tables: an attribute by its name where that is understood again. */
  headerOf(field: F | AttributeField, language: Language, attributes?: AttributeNames): string {
    const key = attributeKey(field);
    if (key === undefined) return this.words[field as F][0][language];
    const name = attributes?.nameOf(key)?.[language];
    return name !== undefined && attributes && this.fieldOf(name, attributes) === field ? name : key;
  }

  /** What a header means; undefined where nobody can tell. */
  fieldOf(header: string, attributes: AttributeNames): F | AttributeField | undefined {
    const withoutUnit = header.replace(/[([][^)\]]*[)\]]/g, ' ');
    const known = this.byWord.get(folded(header)) ?? this.byWord.get(folded(withoutUnit));
    if (known) return known;
    const key = attributes.keyOf(header) ?? attributes.keyOf(withoutUnit);
    return key === undefined ? undefined : attributeField(key);
  }

  isField(text: string, attributes: AttributeNames): text is F | AttributeField {
    return text in this.words || attributes.has(attributeKey(text) ?? '');
  }

  /** The row with the headers: titles may stand above it. */
  headerRow(table: Table, attributes: AttributeNames): number {
    const known = table
      .slice(0, TITLE_ROWS)
      .map((row) => row.filter((cell) => this.fieldOf(String(cell), attributes) !== undefined).length);
    return Math.max(0, known.indexOf(Math.max(...known)));
  }

  /** What each column means; of two that mean the same, the first does. */
  meaningsOf(headers: readonly string[], attributes: AttributeNames): (F | AttributeField | undefined)[] {
    const taken = new Set<string>();
    return headers.map((header) => {
      const field = this.fieldOf(header, attributes);
      if (field === undefined || taken.has(field)) return undefined;
      taken.add(field);
      return field;
    });
  }
}

import { findByWords, wordsOf } from '#libs/contracts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  AttributeView,
  CatalogueEntryView,
  CatalogueItemView,
  PresetView,
  TemplateView,
} from './http/catalogue.dto.js';
import { limitsOfPreset, PRESETS, PRESETS_CONFIDENCE, PRESETS_SOURCE, TEMPLATES } from './presets.js';
import { UnknownItem } from './specification.errors.js';
import {
  checkComplete,
  checkLimits,
  checkSpecification,
  type Limit,
  type SpecifiedItem,
} from './specification.js';
import { synonymsOf } from './everyday-words.js';
import { attributeName, iconOf, unitName, valueText } from './wording.js';

interface SpecifiedLine {
  readonly itemCode: string;
  readonly specification: Readonly<Record<string, unknown>>;
}

type ItemRow = Omit<CatalogueItemView, 'icon' | 'unitName' | 'attributes'> & {
  readonly attributeSet: string;
  readonly attributes: readonly Omit<AttributeView, 'name' | 'unitName' | 'choiceNames'>[];
};

const SELECT_ITEM = `
  select i.code, i.name, i.attribute_set as "attributeSet", i.unit, i.hs6, i.sector, i.adr_relevant as "adrRelevant", i.vehicle_class as "vehicleClass",
    coalesce((select jsonb_agg(jsonb_build_object('itemCode', other.code, 'itemName', other.name, 'unitsPerUnit', s.units_per_unit) order by s.points, other.code)
      from item_substitute s join catalogue_item other on other.code = s.substitute_code
      where s.item_code = i.code), '[]') as substitutes,
    i.unit_weight_g as "unitWeightG", i.unit_volume_cm3 as "unitVolumeCm3", i.source, i.confidence,
    coalesce((select jsonb_agg(jsonb_build_object('key', a.key, 'kind', a.kind, 'direction', a.direction, 'unit', a.unit, 'choices', a.choices, 'additive', a.additive,
        'requiredOnNeed', a.required_on_need, 'requiredOnOffer', a.required_on_offer) order by a.position)
      from attribute a where a.attribute_set = i.attribute_set), '[]') as attributes
  from catalogue_item i`;

@Injectable()
export class CatalogueQueries {
  constructor(private readonly db: Database) {}

  /** All of them by sector; with a query those that it finds, best first. */
  async items(q?: string): Promise<CatalogueItemView[]> {
    const rows = await this.db.read((tx) => tx.query<ItemRow[]>(`${SELECT_ITEM} order by i.sector, i.code`));
    return findByWords(
      q ?? '',
      rows.map((row) => ({
        thing: view(row),
        names: [row.name.de, row.name.uk, row.name.en, row.code],
        synonyms: synonymsOf(row.code),
      })),
    );
  }

  /** The items that all the words fit, best first; none where there are no words. */
  async codesFound(words: string): Promise<string[]> {
    if (wordsOf(words).length === 0) return [];
    return (await this.items(words)).map(({ code }) => code);
  }

  /** Every item by sector, without what only its own page shows. */
  async entries(): Promise<CatalogueEntryView[]> {
    return (await this.items()).map(({ code, name, unit, unitName: named, icon, sector }) => ({
      code,
      name,
      synonyms: synonymsOf(code),
      unit,
      unitName: named,
      icon,
      sector,
    }));
  }

  async item(code: string): Promise<CatalogueItemView> {
    const [item] = await this.db.read((tx) =>
      tx.query<ItemRow[]>(`${SELECT_ITEM} where i.code = $1`, [code]),
    );
    if (!item) throw new NotFound();
    return view(item);
  }

  presets(itemCode?: string): PresetView[] {
    return PRESETS.filter((preset) => itemCode === undefined || preset.itemCode === itemCode).map(
      (preset) => ({
        ...preset,
        limits: [...preset.limits] as PresetView['limits'],
        source: PRESETS_SOURCE,
        confidence: PRESETS_CONFIDENCE,
      }),
    );
  }

  async templates(): Promise<TemplateView[]> {
    const items = new Map((await this.items()).map((item) => [item.code, item]));
    return TEMPLATES.map(({ lines, ...template }) => ({
      ...template,
      lines: lines.flatMap(({ itemCode, quantity, preset }) => {
        const item = items.get(itemCode);
        if (!item) return [];
        const { name: itemName, icon, unit, unitName: named } = item;
        const limits = [...limitsOfPreset(preset)] as PresetView['limits'];
        return [{ itemCode, itemName, icon, quantity, unit, unitName: named, limits }];
      }),
      source: PRESETS_SOURCE,
      confidence: PRESETS_CONFIDENCE,
    }));
  }

  /**
   * A line that names no item has no limits to check.
   * @throws when a line names an unknown item, or limits that its item does not have or that contradict.
   */
  async assertLimits(
    tx: EntityManager,
    lines: readonly { itemCode: string | null; limits: readonly Limit[] }[],
  ): Promise<void> {
    const itemOf = await this.specified(
      tx,
      lines.flatMap(({ itemCode }) => (itemCode === null ? [] : [{ itemCode }])),
    );
    lines.forEach(({ itemCode, limits }, index) => {
      if (itemCode !== null) checkLimits(itemOf(itemCode, index), limits, `/lines/${index}/limits`);
    });
  }

  /** @throws when a line names an unknown item or a value that does not suit its attribute. */
  async assertSpecifications(tx: EntityManager, lines: readonly SpecifiedLine[]): Promise<void> {
    const itemOf = await this.specified(tx, lines);
    lines.forEach((line, index) =>
      checkSpecification(itemOf(line.itemCode, index), line.specification, `/lines/${index}/specification`),
    );
  }

  /** @throws when a line does not say all that an offer of its item must say. */
  async assertComplete(tx: EntityManager, lines: readonly SpecifiedLine[]): Promise<void> {
    const itemOf = await this.specified(tx, lines);
    lines.forEach((line, index) =>
      checkComplete(itemOf(line.itemCode, index), line.specification, `/lines/${index}/specification`),
    );
  }

  private async specified(
    tx: EntityManager,
    lines: readonly { itemCode: string }[],
  ): Promise<(itemCode: string, index: number) => SpecifiedItem> {
    const rows = await tx.query<ItemRow[]>(`${SELECT_ITEM} where i.code = any($1)`, [
      [...new Set(lines.map((line) => line.itemCode))],
    ]);
    const byCode = new Map(rows.map((row) => [row.code, specified(row)]));
    return (itemCode, index) => {
      const found = byCode.get(itemCode);
      if (!found) throw new UnknownItem({ itemCode }, `/lines/${index}/itemCode`);
      return found;
    };
  }
}

const specified = (row: ItemRow): SpecifiedItem => view(row) as SpecifiedItem;

const view = ({ attributeSet, attributes, ...item }: ItemRow): CatalogueItemView => ({
  ...item,
  unitName: unitName(item.unit),
  icon: iconOf(item.code, attributeSet),
  attributes: attributes.map((attribute) => ({
    ...attribute,
    name: attributeName(attributeSet, attribute.key),
    unitName: attribute.unit === null ? null : unitName(attribute.unit),
    choiceNames: attribute.choices.map((choice) => valueText(attributeSet, attribute.key, choice, null)),
  })),
});

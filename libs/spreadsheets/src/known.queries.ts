import { type CatalogueAttribute, CatalogueQueries, synonymsOf } from '#libs/catalogue';
import { GeographyQueries } from '#libs/geography';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { AttributeNames } from './columns.js';
import { NameIndex } from './names.js';
import type { ItemKnown, Known } from './things.js';

/** Items and places by what people call them. */
@Injectable()
export class KnownQueries {
  constructor(
    private readonly catalogue: CatalogueQueries,
    private readonly geography: GeographyQueries,
  ) {}

  async in(language: Language): Promise<Known<CatalogueAttribute>> {
    const [items, places] = await Promise.all([this.catalogue.items(), this.geography.places()]);
    return {
      items: new Map((items as readonly ItemKnown<CatalogueAttribute>[]).map((item) => [item.code, item])),
      itemNames: new NameIndex(
        items.map(({ code, name }) => ({ code, names: [name.de, name.uk, name.en, ...synonymsOf(code)] })),
      ),
      placeNames: new NameIndex(places.map(({ id, name }) => ({ code: id, names: Object.values(name) }))),
      attributes: new AttributeNames(items),
      language,
    };
  }
}

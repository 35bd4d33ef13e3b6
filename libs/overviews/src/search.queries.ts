import { POLICY, type Action } from '#libs/accounts';
import { CatalogueQueries } from '#libs/catalogue';
import { currentActor, Database } from '#libs/database';
import { holds } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { compact, referenceIn, SEARCH_KINDS, type SearchKind } from './domain/search.js';
import { OBLAST_NAMES } from './oblast-names.js';
import type { SearchHitView, SearchQuery } from './http/search.dto.js';
import { searchStatement } from './search.statements.js';

const DEFAULT_LIMIT = 20;

/** What reading a kind takes; the other kinds are read by everybody who signed in. */
const READING: Readonly<Partial<Record<SearchKind, Action>>> = {
  convoy: 'convoy:read',
  vehicle: 'vehicle:read',
};

/**
 * One search over everything that the caller may see: row-level security leaves out the rest. Words are found in all
 * three languages, from their beginnings and with a typing error; a number, plate or code comes first.
 */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CatalogueQueries,
  ) {}

  async hits({ q, kinds, limit = DEFAULT_LIMIT }: SearchQuery): Promise<SearchHitView[]> {
    const asked = SEARCH_KINDS.filter((kind) => (kinds ?? SEARCH_KINDS).includes(kind) && mayRead(kind));
    if (asked.length === 0) return [];
    const items = asked.includes('item') ? await this.catalogue.codesFound(q) : [];
    const values = [q, compact(q), referenceIn(q), OBLAST_NAMES, limit, items];
    return this.db.read((tx) => tx.query<SearchHitView[]>(searchStatement(asked), values));
  }
}

function mayRead(kind: SearchKind): boolean {
  const action = READING[kind];
  const who = action && POLICY[action].who;
  return who === undefined || typeof who === 'string' || holds(currentActor(), who);
}

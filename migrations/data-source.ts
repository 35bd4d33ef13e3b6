import { DataSource } from 'typeorm';
import { Foundation1795219201000 } from './1000-foundation.js';
import { AccountsAndReference1795219202000 } from './1100-accounts-and-reference.js';
import { NeedsAndPledges1795219203000 } from './1200-needs-and-pledges.js';
import { StockLedger1795219204000 } from './1300-stock-ledger.js';
import { MatchesAndConsignments1795219205000 } from './1400-matches-and-consignments.js';
import { ConvoysAndPapers1795219206000 } from './1500-convoys-and-papers.js';
import { PledgeOperators1795219207000 } from './1600-pledge-operators.js';
import { PeopleAndLinks1795219207100 } from './1610-people-and-links.js';
import { PicturesAndImports1795219207200 } from './1620-pictures-and-imports.js';
import { Conversations1795219207300 } from './1630-conversations.js';
import { SearchAndTotals1795219207400 } from './1640-search-and-totals.js';
import { ConvoyPlans1795219207500 } from './1650-convoy-plans.js';
import { MessageTranslations1795219207700 } from './1670-message-translations.js';
import { FlatVisibility1795219207800 } from './1680-flat-visibility.js';
import { StockToPromise1795219207900 } from './1690-stock-to-promise.js';
import { PlannedArrivals1795219208100 } from './1710-planned-arrivals.js';
import { EverydayWords1795219208200 } from './1720-everyday-words.js';
import { DirectionOfLimits1795219208300 } from './1730-direction-of-limits.js';
import { DefectsAndOriginOfPledges1795219208400 } from './1740-defects-and-origin-of-pledges.js';
import { FiledReports1795219208500 } from './1750-filed-reports.js';

/** The one timeline of migrations. It only goes forward: append, never edit what has been released. */
export const TIMELINE = [
  Foundation1795219201000,
  AccountsAndReference1795219202000,
  NeedsAndPledges1795219203000,
  StockLedger1795219204000,
  MatchesAndConsignments1795219205000,
  ConvoysAndPapers1795219206000,
  PledgeOperators1795219207000,
  PeopleAndLinks1795219207100,
  PicturesAndImports1795219207200,
  Conversations1795219207300,
  SearchAndTotals1795219207400,
  ConvoyPlans1795219207500,
  MessageTranslations1795219207700,
  FlatVisibility1795219207800,
  StockToPromise1795219207900,
  PlannedArrivals1795219208100,
  EverydayWords1795219208200,
  DirectionOfLimits1795219208300,
  DefectsAndOriginOfPledges1795219208400,
  FiledReports1795219208500,
];

export function migrationSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: TIMELINE,
    migrationsTableName: 'migration',
    applicationName: 'poruch-migrate',
    connectTimeoutMS: 5_000,
    extra: { lock_timeout: 10_000 },
  });
}

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
import { ReservationsByPlace1795219208600 } from './1760-reservations-by-place.js';
import { TheFloor1795219208700 } from './1770-the-floor.js';
import { ConfirmedNumbers1795219208900 } from './1790-confirmed-numbers.js';
import { PapersOfAConsignment1795219209000 } from './1800-papers-of-a-consignment.js';
import { HandlingUnits1795219209110 } from './1810-handling-units.js';
import { UnitLoading1795219209120 } from './1811-unit-loading.js';
import { WritersOfUnits1795219209200 } from './1820-writers-of-units.js';
import { PackedGoods1795219209210 } from './1821-packed-goods.js';
import { RoadsBetweenHalls1795219209220 } from './1822-roads-between-halls.js';
import { EndedLoadings1795219209230 } from './1823-ended-loadings.js';
import { NumbersUnderPrefixes1795219209240 } from './1824-numbers-under-prefixes.js';
import { WritersOfPapers1795219209250 } from './1825-writers-of-papers.js';
import { Mails1795219209400 } from './1840-mails.js';
import { CalendarFeeds1795219209410 } from './1841-calendar-feeds.js';
import { OfficialPapers1795219209500 } from './1850-official-papers.js';
import { NeedsFromTables1795219209600 } from './1860-needs-from-tables.js';
import { PapersOfTheRecipient1795219209650 } from './1865-papers-of-the-recipient.js';
import { HandoverLinks1795219209700 } from './1870-handover-links.js';
import { PicturesOfHandovers1795219209710 } from './1871-pictures-of-handovers.js';
import { GoodsInFromTables1795219209750 } from './1875-goods-in-from-tables.js';
import { PackingListsFromTables1795219209760 } from './1876-packing-lists-from-tables.js';
import { StoredFiles1795219209880 } from './1880-stored-files.js';
import { MatchingRunsInView1795219209895 } from './1895-matching-runs.js';
import { Substitutes1795219209898 } from './1898-substitutes.js';
import { LastMatchingRun1795219209905 } from './1905-last-matching-run.js';
import { EarlierLots1795219209910 } from './1910-earlier-lots.js';
import { OpenOverTime1795219209930 } from './1930-open-over-time.js';
import { StandingInTogether1795219209935 } from './1935-standing-in-together.js';
import { PlanningInView1795219209940 } from './1940-planning-in-view.js';
import { RoadTimes1795219209955 } from './1955-road-times.js';
import { CostsOfVehicles1795219209958 } from './1958-costs-of-vehicles.js';
import { KeepingTogether1795219209962 } from './1962-keeping-together.js';
import { WaysHome1795219209964 } from './1964-ways-home.js';
import { HoursOfLoading1795219209966 } from './1966-hours-of-loading.js';
import { FullRunsMakeWay1795219209968 } from './1968-full-runs-make-way.js';

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
  ReservationsByPlace1795219208600,
  TheFloor1795219208700,
  ConfirmedNumbers1795219208900,
  PapersOfAConsignment1795219209000,
  HandlingUnits1795219209110,
  UnitLoading1795219209120,
  WritersOfUnits1795219209200,
  PackedGoods1795219209210,
  RoadsBetweenHalls1795219209220,
  EndedLoadings1795219209230,
  NumbersUnderPrefixes1795219209240,
  WritersOfPapers1795219209250,
  Mails1795219209400,
  CalendarFeeds1795219209410,
  OfficialPapers1795219209500,
  NeedsFromTables1795219209600,
  PapersOfTheRecipient1795219209650,
  HandoverLinks1795219209700,
  PicturesOfHandovers1795219209710,
  GoodsInFromTables1795219209750,
  PackingListsFromTables1795219209760,
  StoredFiles1795219209880,
  MatchingRunsInView1795219209895,
  Substitutes1795219209898,
  LastMatchingRun1795219209905,
  EarlierLots1795219209910,
  OpenOverTime1795219209930,
  StandingInTogether1795219209935,
  PlanningInView1795219209940,
  RoadTimes1795219209955,
  CostsOfVehicles1795219209958,
  KeepingTogether1795219209962,
  WaysHome1795219209964,
  HoursOfLoading1795219209966,
  FullRunsMakeWay1795219209968,
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

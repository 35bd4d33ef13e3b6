import { Id, OneOf, PageQuery, PartList } from '#libs/http';
import { NEED_STATES, type NeedState } from '#libs/needs';
import { CoverageLineView } from './match.dto.js';

export class CoverageQuery extends PageQuery {
  @OneOf(NEED_STATES, 'NeedState', { optional: true }) state?: NeedState;
  @Id({ optional: true }) ownerId?: string;
}

export class NeedCoverageView {
  @Id({ description: 'Of the need.' }) id: string;
  @PartList(() => CoverageLineView, { max: 200 }) lines: CoverageLineView[];
}

import { SubstituteView } from '#libs/catalogue';
import {
  Code,
  Id,
  Instant,
  LocalisedText,
  Measure,
  OneOf,
  PageQuery,
  Part,
  PartList,
  Quantity,
  ValueMap,
  Whole,
  YesNo,
  Fraction,
} from '#libs/http';
import { GoodsView, LimitReportView, SecondNeedView, SecondOfferView, WantedView } from './offer-card.dto.js';
import { MATCH_STAGES, MATCH_STATES, type MatchStage, type MatchState } from '../domain/match.states.js';

const HOLD_HOURS_MAX = 24 * 14;

export class ProposePairDto {
  @Id({ optional: true }) id?: string;
  @Id() needLineId: string;
  @Id() lotId: string;
  @Quantity() quantity: number;
  @Whole(0, HOLD_HOURS_MAX, { optional: true, description: 'How long the goods are held; 72 unless said.' })
  holdHours?: number;
}

export class ProposeMatchDto {
  @Quantity({ optional: true, description: 'Less or more than suggested.' }) quantity?: number;
  @Whole(0, HOLD_HOURS_MAX, { optional: true }) holdHours?: number;
}

export class AgreeMatchDto {
  @Quantity({ optional: true, description: 'Accept with a change: less than proposed.' }) quantity?: number;
}

export class MatchesQuery extends PageQuery {
  @OneOf(MATCH_STATES, 'MatchState', { optional: true }) state?: MatchState;
  @OneOf(Object.keys(MATCH_STAGES), 'MatchStage', {
    optional: true,
    description: 'open: suggested or proposed; agreed: from the agreement on; ended: delivered or let go.',
  })
  stage?: MatchStage;
  @Id({ optional: true }) needId?: string;
  @Id({ optional: true }) needLineId?: string;
  @Id({ optional: true }) pledgeId?: string;
  @Id({ optional: true }) lotId?: string;
  @Id({ optional: true, description: 'Between its members.' }) partnershipId?: string;
  @YesNo({ optional: true, query: true, description: 'Whether a decision is due that the caller can make.' })
  yourTurn?: boolean;
  @YesNo({
    optional: true,
    query: true,
    description: 'Whether a consignment carries the goods, packed or not yet.',
  })
  consigned?: boolean;
}

export class RunnerUpView {
  @Id() lotId: string;
  @Fraction(0, Number.MAX_SAFE_INTEGER, { description: 'Points of the objective.' }) worseBy: number;
}

export class ExplanationView {
  @PartList(() => LimitReportView, { max: 100 }) limits: LimitReportView[];
  @ValueMap({ description: 'Points for or against the pair; a lower sum is better.' }) weights: Record<
    string,
    number
  >;
  @Fraction(-1e15, 1e15) cost: number;
  @Part(() => RunnerUpView, { nullable: true }) runnerUp: RunnerUpView | null;
  @YesNo({
    description: 'False where an integer program decided, which does not tell what would come second.',
  })
  secondKnown: boolean;
  @PartList(() => LocalisedText, { max: 100 }, { description: 'The same in sentences.' })
  sentences: LocalisedText[];
}

export class MatchView {
  @Id() id: string;
  @Id() needId: string;
  @Id() needLineId: string;
  @Id() needOwnerId: string;
  @Id() lotId: string;
  @Id({ nullable: true, description: 'Null for goods that came without a pledge.' }) pledgeId: string | null;
  @Id() giverId: string;
  @Code() itemCode: string;
  @Quantity({ description: 'Held of the goods.' }) quantity: number;
  @Quantity({ description: 'How much of the line that covers.' }) covers: number;
  @Whole(1, 1_000, { description: 'So many of the goods stand in for one that was asked for.' })
  unitsPerUnit: number;
  @OneOf(MATCH_STATES, 'MatchState') state: MatchState;
  @Part(() => ExplanationView) explanation: ExplanationView;
  @Part(() => SubstituteView, {
    nullable: true,
    description: 'What was asked for, where the goods stand in for it; null for the item itself.',
  })
  insteadOf: SubstituteView | null;
  @Part(() => GoodsView) goods: GoodsView;
  @Part(() => WantedView) wanted: WantedView;
  @Part(() => SecondOfferView, {
    nullable: true,
    description: 'What would serve the line next; null: nothing.',
  })
  secondOffer: SecondOfferView | null;
  @Part(() => SecondNeedView, {
    nullable: true,
    description: 'For the giver: what these goods would serve next, where the caller sees it.',
  })
  secondNeed: SecondNeedView | null;
  @OneOf(['giver', 'owner', 'either'], 'DecisionDue', {
    nullable: true,
    description: 'Whose decision is due; `either` for a suggestion, null when nobody’s is.',
  })
  decisionDue: 'giver' | 'owner' | 'either' | null;
  @YesNo({ description: 'The decision that is due is one that the caller can make.' }) yourTurn: boolean;
  @Instant({ nullable: true, description: 'Until when the caller can take the own side’s refusal back.' })
  undoUntil: Date | null;
  @Instant({ nullable: true }) giverAgreedAt: Date | null;
  @Instant({ nullable: true }) ownerAgreedAt: Date | null;
  @Instant({ nullable: true }) holdExpiresAt: Date | null;
  @Measure() deliveredQuantity: number;
  @Instant() changedAt: Date;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class CoverageLineView {
  @Id() needLineId: string;
  @Code({ nullable: true, description: 'Null for a line in own words: nothing is matched to it yet.' })
  itemCode: string | null;
  @Quantity() requested: number;
  @Measure() proposed: number;
  @Measure({ description: 'Agreed by both sides.' }) pledged: number;
  @Measure({ description: 'Allocated in the ledger.' }) reserved: number;
  @Measure() inTransit: number;
  @Measure() delivered: number;
  @Measure({ description: 'Delivered and accepted.' }) accepted: number;
  @Measure({ description: 'Neither accepted nor under way.' }) open: number;
}

export class CoverageView {
  @Id() needId: string;
  @PartList(() => CoverageLineView, { max: 200 }) lines: CoverageLineView[];
}

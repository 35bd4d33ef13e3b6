import { Id, LocalisedText, OneOf, OneOfList, Part, PartList, Whole } from '#libs/http';
import { LANGUAGES, type Language } from '#libs/kernel';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  PAPER_GROUPS,
  type PaperGroup,
} from '../domain/document.kinds.js';
import { SUPPLY_PLACES, type SupplyPlace } from '../domain/paper.requirements.js';
import { type Requirement, REQUIREMENTS } from '../domain/paper.requirements.texts.js';
import { PARTIES, type Party } from '../render/paper.facts.js';
import { DocumentView } from './document.dto.js';

/** One thing that a paper lacks. */
export class MissingFactView {
  @OneOf(REQUIREMENTS, 'PaperRequirement') code: Requirement;
  @OneOf(PARTIES, 'PaperParty', { description: 'Who can supply it.' }) suppliedBy: Party;
  @Id() organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @OneOf(SUPPLY_PLACES, 'PaperSupplyPlace', { description: 'Where it is written down.' }) place: SupplyPlace;
  @Part(() => LocalisedText) text: LocalisedText;
}

export class FolderPaperView {
  @OneOf(DOCUMENT_KINDS, 'DocumentKind') kind: DocumentKind;
  @OneOf(PAPER_GROUPS, 'PaperGroup', { description: 'Who it is for first.' }) group: PaperGroup;
  @OneOfList(
    LANGUAGES,
    'Language',
    { min: 1, max: 3 },
    { description: 'What its readers need, unless somebody chooses others.' },
  )
  languages: Language[];
  @Whole(1, 10, { description: 'How often a print pack holds it.' }) copies: number;
  @PartList(
    () => MissingFactView,
    { max: 2000 },
    { description: 'Nothing, where the paper can be made as it is.' },
  )
  missing: MissingFactView[];
  @Part(() => DocumentView, { nullable: true, description: 'The newest of this kind.' })
  newest: DocumentView | null;
}

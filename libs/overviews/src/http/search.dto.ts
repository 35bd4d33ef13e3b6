import { Line, LocalisedText, OneOf, OneOfList, Part, PartList, Whole } from '#libs/http';
import { SEARCH_KINDS, type SearchKind } from '../domain/search.js';
import { TitleView } from './title.dto.js';

export class SearchQuery {
  @Line(100, { description: 'Words in any of the three languages, or a number as it stands on a paper.' })
  q: string;
  @OneOfList(
    SEARCH_KINDS,
    'SearchKind',
    { min: 1, max: SEARCH_KINDS.length },
    { optional: true, query: true, description: 'Repeated or divided by commas; all unless said.' },
  )
  kinds?: SearchKind[];
  @Whole(1, 50, { optional: true, query: true, description: 'How many at the most; 20 unless said.' })
  limit?: number;
}

export class SearchHitView {
  @OneOf(SEARCH_KINDS, 'SearchKind') kind: SearchKind;
  @Line(60, { description: 'The id, of an item or a place its code.' }) id: string;
  @Part(() => TitleView) title: TitleView;
  @Part(() => LocalisedText, { nullable: true, description: 'Whose it is, or where.' })
  subtitle: LocalisedText | null;
  @Line(30, { nullable: true }) state: string | null;
}

export class SearchView {
  @PartList(() => SearchHitView, { max: 50 }) hits: SearchHitView[];
}

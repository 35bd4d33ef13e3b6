import { Allow } from '#libs/accounts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SearchQueries } from '../search.queries.js';
import { SearchQuery, SearchView } from './search.dto.js';

@ApiTags('overviews')
@Controller('search')
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  /** What the caller may see and the words fit, the best first. */
  @Get()
  @Allow('search:ask')
  @ApiOkResponse({ type: SearchView })
  search(@Query() query: SearchQuery): Promise<SearchView> {
    return this.queries.hits(query).then((hits) => ({ hits }));
  }
}

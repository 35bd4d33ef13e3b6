import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, PageQuery } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConversationCommands } from '../conversation.commands.js';
import { ConversationQueries } from '../conversation.queries.js';
import { MatchQueries } from '../match.queries.js';
import { NegotiationCommands } from '../negotiation.commands.js';
import { CounterMatchDto, MessageView, ProposalsView, WriteMessageDto } from './conversation.dto.js';
import { MatchView } from './match.dto.js';

/** Asking, other terms, and a no taken back: what happens between a proposal and its agreement. */
@ApiTags('matching')
@Controller('matches')
export class ConversationController {
  constructor(
    private readonly conversations: ConversationCommands,
    private readonly talks: ConversationQueries,
    private readonly negotiation: NegotiationCommands,
    private readonly matches: MatchQueries,
  ) {}

  /** Newest first. */
  @Get(':id/messages')
  @Allow('match:talk')
  @ApiOkResponse({ type: pageOf(MessageView) })
  messages(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<MessageView>> {
    return this.talks.messages(id, query);
  }

  @Post(':id/messages')
  @Allow('match:talk')
  @ApiCreatedResponse({ type: MessageView })
  write(@Param('id', IdPipe) id: string, @Body() dto: WriteMessageDto): Promise<MessageView> {
    return this.conversations.write(id, dto).then((messageId) => this.talks.message(messageId));
  }

  /** How the terms came about, oldest first. */
  @Get(':id/proposals')
  @Allow('match:talk')
  @ApiOkResponse({ type: ProposalsView })
  proposals(@Param('id', IdPipe) id: string): Promise<ProposalsView> {
    return this.talks.proposals(id);
  }

  /** Accepts with a change: the caller's side agrees to these terms, the other side decides anew. */
  @Post(':id/counter')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  counter(
    @Param('id', IdPipe) id: string,
    @Body() dto: CounterMatchDto,
    @IfMatch() version: number | undefined,
  ): Promise<MatchView> {
    return this.negotiation.counter(id, dto, version).then(() => this.matches.one(id));
  }

  /** Takes the own side's refusal back, for ten minutes and while the quantities are open. */
  @Post(':id/undo-decline')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  undoDecline(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<MatchView> {
    return this.negotiation.undoDecline(id, version).then(() => this.matches.one(id));
  }
}

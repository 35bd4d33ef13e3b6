import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CorrectionCommands } from '../correction.commands.js';
import { FloorQueries } from '../floor.queries.js';
import { HallTransferCommands } from '../hall-transfer.commands.js';
import { StockQueries } from '../stock.queries.js';
import {
  CorrectionDto,
  EndTransferDto,
  HallTransferView,
  IssueDto,
  ReceiveTransferDto,
  SendToHallDto,
  StockCheckView,
} from './floor.dto.js';
import { LotView } from './warehouse.dto.js';

/** What happens on the floor of a hall beside goods in. */
@ApiTags('warehouses')
@Controller()
export class FloorController {
  constructor(
    private readonly corrections: CorrectionCommands,
    private readonly transfers: HallTransferCommands,
    private readonly floor: FloorQueries,
    private readonly stock: StockQueries,
  ) {}

  @Post('lots/:id/issue')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: LotView })
  issue(@Param('id', IdPipe) id: string, @Body() dto: IssueDto): Promise<LotView> {
    return this.corrections.issue(id, dto).then(() => this.stock.lot(id));
  }

  @Post('lots/:id/correct')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: LotView })
  correct(@Param('id', IdPipe) id: string, @Body() dto: CorrectionDto): Promise<LotView> {
    return this.corrections.correct(id, dto).then(() => this.stock.lot(id));
  }

  @Post('lots/:id/send')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: HallTransferView })
  send(@Param('id', IdPipe) id: string, @Body() dto: SendToHallDto): Promise<HallTransferView> {
    return this.transfers.send(id, dto).then((sent) => this.floor.transfer(sent));
  }

  @Get('sites/:id/transfers')
  @Allow('stock:read')
  @ApiOkResponse({ type: HallTransferView, isArray: true })
  onTheWay(@Param('id', IdPipe) id: string): Promise<HallTransferView[]> {
    return this.floor.onTheWay(id);
  }

  @Post('hall-transfers/:id/receive')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: HallTransferView })
  receive(@Param('id', IdPipe) id: string, @Body() dto: ReceiveTransferDto): Promise<HallTransferView> {
    return this.transfers.receive(id, dto).then(() => this.floor.transfer(id));
  }

  @Post('hall-transfers/:id/end')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: HallTransferView })
  end(@Param('id', IdPipe) id: string, @Body() dto: EndTransferDto): Promise<HallTransferView> {
    return this.transfers.end(id, dto).then(() => this.floor.transfer(id));
  }

  @Get('stock-check')
  @Allow('stock:read')
  @ApiOkResponse({ type: StockCheckView })
  check(): Promise<StockCheckView> {
    return this.floor.stockCheck();
  }
}

// Made from /openapi.json: PORUCH_UPDATE=1 npm test -- test/e2e/openapi
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["System_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["System_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Account_change"];
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_ownSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Account_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationSettings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OrganisationSettings_change"];
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisation_change"];
        trace?: never;
    };
    "/organisations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_listPeople"];
        put?: never;
        post: operations["Organisation_addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Person_change"];
        trace?: never;
    };
    "/people/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_makeLink"];
        delete: operations["Person_revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Person_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_openLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_presets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Geography_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crossings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Geography_crossings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/curfews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Geography_curfews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnershipList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnershipList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partnership_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partnership_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedImport_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedImport_previewFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedImport_templateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedImport_templateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedImport_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedImport_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedImport_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedImport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedImport_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Need_list"];
        put?: never;
        post: operations["Need_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Need_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Need_change"];
        trace?: never;
    };
    "/needs/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Need_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Need_order"];
        trace?: never;
    };
    "/needs/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Need_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Need_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Need_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Need_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines/{lineId}/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedLine_tie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/lines/{lineId}/propose-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedLine_proposeItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Picture_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Picture_content"];
        put?: never;
        post?: never;
        delete: operations["Picture_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pictures/{id}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Picture_thumb"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/imports/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_previewFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/lines/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/lines/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PledgeList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PledgeList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pledge_list"];
        put?: never;
        post: operations["Pledge_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pledge_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Pledge_change"];
        trace?: never;
    };
    "/pledges/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pledge_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pledge_decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pledge_pledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pledge_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Warehouse_sites"];
        put?: never;
        post: operations["Warehouse_openSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Warehouse_addPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Warehouse_lots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Warehouse_lot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Warehouse_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Warehouse_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods-in/pledged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Warehouse_receivePledged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods-in/free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Warehouse_receiveFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Warehouse_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods-in/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoodsInImport_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods-in/imports/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoodsInImport_previewFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/goods-in/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoodsInImport_templateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/goods-in/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoodsInImport_templateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/goods-in/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoodsInImport_imports"];
        put?: never;
        post: operations["GoodsInImport_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/goods-in/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoodsInImport_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/stock.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockSheet_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/stock.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockSheet_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/movements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockSheet_movementsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/movements.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockSheet_movementsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Floor_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Floor_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lots/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Floor_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Floor_onTheWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall-transfers/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Floor_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall-transfers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Floor_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Floor_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/stocktakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stocktake_ofSite"];
        put?: never;
        post: operations["Stocktake_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stocktake_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stocktake_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stocktake_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stocktake_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stocktake_recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stocktake_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stocktakes/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stocktake_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingUnitList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingUnitList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingUnit_inHall"];
        put?: never;
        post: operations["HandlingUnit_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/scanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingUnit_scanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingUnit_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["HandlingUnit_measure"];
        trace?: never;
    };
    "/handling-units/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_packStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/take-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_takeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/relabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_relabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/unpack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingUnit_unpack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/gs1-prefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gs1Prefix_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Gs1Prefix_set"];
        trace?: never;
    };
    "/matches/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Match_list"];
        put?: never;
        post: operations["Match_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Match_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Match_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Match_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Match_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Match_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversation_messages"];
        put?: never;
        post: operations["Conversation_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversation_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conversation_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/undo-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conversation_undoDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gap_ofNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gap_ofPledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingRun_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/runs/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingRun_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingRun_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingRun_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WhatIf_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnmetNeeds_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmet-needs/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnmetNeeds_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmet-needs/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnmetNeeds_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmet-needs/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnmetNeeds_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsignmentList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsignmentList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consignment_list"];
        put?: never;
        post: operations["Consignment_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consignment_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/papers-ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_papersReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/divert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consignment_divert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveryContact_one"];
        put?: never;
        post: operations["DeliveryContact_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/handover-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandoverLink_list"];
        put?: never;
        post: operations["HandoverLink_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["HandoverLink_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverLink_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-links/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverLink_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverPicture_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-links/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverPicture_addByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/hours/usual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hours_lastSaid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/official-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficialPaper_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OfficialPaper_write"];
        trace?: never;
    };
    "/paper-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficialPaper_addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OfficialPaper_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficialPaper_file"];
        put?: never;
        post?: never;
        delete: operations["OfficialPaper_removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packing_packing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packing_makeUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/assigned-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packing_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packing_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packing_packLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packing-lists/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PackingList_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packing-lists/imports/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PackingList_previewFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/packing-list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PackingList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/packing-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PackingList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/packing-list/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PackingList_imports"];
        put?: never;
        post: operations["PackingList_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/packing-list/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PackingList_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Papers_change"];
        trace?: never;
    };
    "/consignments/{id}/numbers/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_confirmNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/reconfirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_reconfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers_handover"];
        put?: never;
        post: operations["Papers_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/system-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SystemList_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-lists/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SystemList_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VehicleList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VehicleList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vehicle_list"];
        put?: never;
        post: operations["Vehicle_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vehicle_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Vehicle_change"];
        trace?: never;
    };
    "/vehicles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vehicle_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vehicle_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drivers/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DriverList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drivers/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DriverList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Driver_list"];
        put?: never;
        post: operations["Driver_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Driver_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Driver_change"];
        trace?: never;
    };
    "/drivers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Driver_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drivers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Driver_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConvoyList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConvoyList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Convoy_list"];
        put?: never;
        post: operations["Convoy_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Convoy_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Convoy_change"];
        trace?: never;
    };
    "/convoys/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Convoy_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Convoy_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/schedule/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Convoy_finishSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/schedule/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Convoy_withdrawSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/border-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_tellBorderEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConvoyJourney_abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/loading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Loading_loading"];
        put?: never;
        post: operations["Loading_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/unloading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Loading_unload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnJourney_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plan_plan"];
        put?: never;
        post: operations["Plan_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_repairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/division": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_divisionOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/divide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_divide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_list"];
        put?: never;
        post: operations["Document_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/print-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_packOfConsignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/print-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_packOfConvoy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/vehicles/{vehicleId}/print-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_packOfVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/vehicles/{vehicleId}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_folderOfConvoy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenReport_given"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/given.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/given.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenReport_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFolder_folderOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/customs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFolder_customsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PaperFolder_changeCustoms"];
        trace?: never;
    };
    "/organisations/{id}/letterhead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFolder_letterheadOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PaperFolder_changeLetterhead"];
        trace?: never;
    };
    "/handling-units/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Label_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handling-units/{id}/label.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Label_svgOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consignments/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Label_ofConsignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_own"];
        put?: never;
        post: operations["Calendar_makeOwn"];
        delete: operations["Calendar_endOwn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convoys/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_ofConvoy"];
        put?: never;
        post: operations["Calendar_makeOfConvoy"];
        delete: operations["Calendar_endOfConvoy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/no-mail/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailEnding_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notification_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnershipOverview_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_partnerships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/totals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_totalsAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/totals.hxl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_totalsAsHxl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Task_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldProblem: {
            /** @description JSON pointer of the field. */
            field: string;
            /** @description Stable code of the rule. */
            code: string;
            /** @description What is wrong and what to do, in the language of the caller. */
            detail: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it. */
            code: string;
            /** @description What is wrong and what to do, in the language of the caller. */
            detail: string;
            /** @description The offending field. */
            field?: string;
            /** @description Facts, such as what is available. */
            parameters?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldProblem"][];
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        /** @enum {string} */
        Language: "de" | "uk" | "en";
        /**
         * @description News by e-mail: none, each at once, or one summary a day of what is unread.
         * @enum {string}
         */
        MailWish: "none" | "at_once" | "daily";
        MailRefusalView: {
            /** Format: date-time */
            at: string;
            /** @description In the words of the mail server. */
            answer: string;
        };
        /**
         * @description Which start page suits the person.
         * @enum {string}
         */
        Group: "partner" | "municipality" | "logistics";
        LocalisedText: {
            de: string;
            uk: string;
            en: string;
        };
        /** @enum {string} */
        OrganisationKind: "municipality" | "district" | "region" | "hospital" | "utility" | "fire_service" | "association" | "foundation" | "company" | "network_office";
        /** @enum {string} */
        Role: "member" | "editor" | "approver" | "warehouse" | "convoy_lead" | "driver" | "coordinator" | "admin";
        MembershipView: {
            /** Format: uuid */
            organisationId: string;
            organisationName: components["schemas"]["LocalisedText"];
            kind: components["schemas"]["OrganisationKind"];
            country: string;
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        Action: "system:look" | "session:open" | "session:close" | "account:read" | "account:change" | "calendar:read" | "mail:end" | "audit:read" | "event:listen" | "catalogue:read" | "geography:read" | "organisation:read" | "organisation:change" | "people:read" | "people:write" | "link:make" | "organisation:settings" | "organisation:set" | "partnership:read" | "partnership:overview" | "task:read" | "total:read" | "search:ask" | "need:read" | "need:write" | "need:propose_item" | "pledge:read" | "pledge:write" | "pledge:approve" | "picture:read" | "picture:write" | "given:read" | "stock:read" | "stock:write" | "unit:read" | "unit:pack" | "unit:load" | "match:read" | "match:decide" | "match:talk" | "matching:run" | "matching:cancel" | "matching:what_if" | "consignment:read" | "consignment:plan" | "consignment:handle" | "consignment:papers" | "consignment:hours" | "consignment:reconfirm" | "consignment:hand_over" | "handover_link:make" | "handover_link:use" | "vehicle:read" | "vehicle:write" | "driver:read" | "driver:write" | "convoy:read" | "convoy:plan" | "convoy:lead" | "convoy:report" | "journey:drive" | "delivery_contact:read" | "delivery_contact:write" | "document:read" | "document:render" | "document:verify" | "notification:read";
        CanView: {
            /** Format: uuid */
            organisationId: string;
            actions: components["schemas"]["Action"][];
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            language: components["schemas"]["Language"];
            /** @description Without one, the person comes by links alone and may set one. */
            hasPassword: boolean;
            /** @description News by e-mail: none, each at once, or one summary a day of what is unread. */
            mails: components["schemas"]["MailWish"];
            /** @description Who writes; null where this installation sends no e-mail. */
            mailsFrom: string | null;
            /** @description Why the latest mail was not taken; null where it was. */
            mailRefusal: components["schemas"]["MailRefusalView"] | null;
            /** @description Which start page suits the person. */
            group: components["schemas"]["Group"];
            memberships: components["schemas"]["MembershipView"][];
            can: components["schemas"]["CanView"][];
            /** @description A hundred stands for a hundred and more. */
            unreadNotifications: number;
            version: number;
        };
        ChangeAccountDto: {
            name?: string;
            language?: components["schemas"]["Language"];
            /** @description News by e-mail: none, each at once, or one summary a day of what is unread. */
            mails?: components["schemas"]["MailWish"];
        };
        ChangePasswordDto: {
            /** @description Left out by a person who has none yet. */
            old?: string;
            new: string;
        };
        /** @enum {string} */
        SessionOpening: "password" | "link";
        OwnSessionView: {
            /** Format: uuid */
            id: string;
            openedBy: components["schemas"]["SessionOpening"];
            /** @description Browser and system, as far as the browser says. */
            device: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When it ends unless it is used before.
             */
            endsAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        /** @enum {string} */
        AuditAction: "INSERT" | "UPDATE" | "DELETE" | "READ";
        AuditEntryView: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: string;
            action: components["schemas"]["AuditAction"];
            subject: string;
            subjectId: string;
            change: {
                [key: string]: unknown;
            };
        };
        PageOfAuditEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            next: string | null;
        };
        OrganisationSettingsView: {
            /** Format: uuid */
            organisationId: string;
            /** @description Whether somebody else releases each pledge than whoever wrote it. true: nobody can leave it out; false: only where the pledge says so; null: as the product suggests, which for a municipality, district or region is yes as soon as somebody else is an approver. */
            fourEyes: boolean | null;
            /** @description What a new pledge of the caller gets unless it says otherwise. */
            fourEyesForMe: boolean;
            /** @description Of the organisation. */
            version: number;
        };
        ChangeOrganisationSettingsDto: {
            /** @description Whether somebody else releases each pledge than whoever wrote it. true: nobody can leave it out; false: only where the pledge says so; null: as the product suggests, which for a municipality, district or region is yes as soon as somebody else is an approver. */
            fourEyes: boolean | null;
        };
        OrganisationView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            country: string;
            name: components["schemas"]["LocalisedText"];
            placeId: string;
            placeName: components["schemas"]["LocalisedText"];
            /** @description How partners reach it, in its own words. */
            contactLine: string | null;
            recipientNumber: string | null;
            partnershipIds: string[];
            /** @description Since when somebody has vouched that it is who it says. */
            verifiedSince: string | null;
            version: number;
        };
        PageOfOrganisationView: {
            items: components["schemas"]["OrganisationView"][];
            next: string | null;
        };
        ChangeOrganisationDto: {
            name?: components["schemas"]["LocalisedText"];
            contactLine?: string | null;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            language: components["schemas"]["Language"];
            roles: components["schemas"]["Role"][];
            /** @description Partners may turn to this person, and see name and roles. */
            contact: boolean;
            /** @description Admins of the organisation alone see it. */
            email: string | null;
            /** @description Cannot sign in. */
            disabled: boolean;
            /** @description Until when a link waits to be used; admins alone see it. */
            linkExpiresAt: string | null;
            /** @description Why the latest mail to the person was not taken; admins alone see it. */
            mailRefusal: components["schemas"]["MailRefusalView"] | null;
            version: number;
        };
        AddPersonDto: {
            name: string;
            /** @example partner.malyn@example.org */
            email: string;
            language: components["schemas"]["Language"];
            roles: components["schemas"]["Role"][];
            /** @description Partners may turn to this person. */
            contact?: boolean;
        };
        LinkView: {
            /** @description Opens one session, once. It is shown this one time; only a hash of it is kept. */
            url: string;
            /** @description The link as a QR code, an SVG. */
            qr: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AddedPersonView: {
            person: components["schemas"]["PersonView"];
            link: components["schemas"]["LinkView"];
        };
        ChangePersonDto: {
            /**
             * Format: uuid
             * @description At which organisation the roles are held.
             */
            organisationId: string;
            name?: string;
            roles?: components["schemas"]["Role"][];
            contact?: boolean;
            /** @description true ends every session and link of the person. */
            disabled?: boolean;
        };
        SignInDto: {
            /** @example partner.malyn@example.org */
            email: string;
            password: string;
            /** @description On one’s own device: the session lasts 30 days, and 14 without a request. Otherwise 12 hours, and 30 minutes. */
            remember?: boolean;
        };
        SessionView: {
            /** @description Send it as `Authorization: Bearer …`; browsers get it as a cookie as well. */
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OpenLinkDto: {
            /** @description What stands behind the `#` of the link. */
            token: string;
            /**
             * Format: uuid
             * @description Made by the device. Where the answer was lost, the same key gets the session again, for an hour and until it was used.
             */
            key?: string;
        };
        CatalogueEntryView: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            /** @description Other names, in all languages. */
            synonyms: string[];
            unit: string;
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            sector: string;
        };
        /** @enum {string} */
        AttributeKind: "number" | "text" | "choice" | "yes_no" | "date";
        AttributeView: {
            key: string;
            name: components["schemas"]["LocalisedText"];
            kind: components["schemas"]["AttributeKind"];
            /** @description In which way a need limits it; null of what is no number. */
            direction: ("at_least" | "at_most" | "exactly" | "range") | null;
            unit: string | null;
            unitName: components["schemas"]["LocalisedText"] | null;
            choices: string[];
            choiceNames: components["schemas"]["LocalisedText"][];
            /** @description Several used together have the sum of it. */
            additive: boolean;
            requiredOnNeed: boolean;
            requiredOnOffer: boolean;
        };
        StandInView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** @description At least so many stand in for one. */
            unitsPerUnit: number;
        };
        CatalogueItemView: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            unit: string;
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            hs6: string | null;
            sector: string;
            adrRelevant: boolean;
            vehicleClass: string | null;
            unitWeightG: number;
            unitVolumeCm3: number;
            attributes: components["schemas"]["AttributeView"][];
            substitutes: components["schemas"]["StandInView"][];
            source: string;
            confidence: string;
        };
        LimitDto: {
            /** @example prime_power_prp */
            attribute: string;
            min?: number;
            max?: number;
            oneOf?: string[];
        };
        PresetView: {
            key: string;
            itemCode: string;
            name: components["schemas"]["LocalisedText"];
            limits: components["schemas"]["LimitDto"][];
            source: string;
            confidence: string;
        };
        TemplateLineView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            icon: string;
            /** @description Typical, in base units of the item. */
            quantity: number;
            unit: string;
            unitName: components["schemas"]["LocalisedText"];
            limits: components["schemas"]["LimitDto"][];
        };
        TemplateView: {
            key: string;
            name: components["schemas"]["LocalisedText"];
            icon: string;
            lines: components["schemas"]["TemplateLineView"][];
            source: string;
            confidence: string;
        };
        PlaceView: {
            id: string;
            name: components["schemas"]["LocalisedText"];
            country: string;
            kind: string;
            oblast: string | null;
            oblastName: components["schemas"]["LocalisedText"] | null;
            lat: number;
            lon: number;
            /** @description Amtlicher Gemeindeschlüssel */
            ags: string | null;
            /** @description KATOTTG */
            katottg: string | null;
            isHub: boolean;
            source: string;
            confidence: string;
        };
        CrossingWaitView: {
            vehicleClass: string;
            /** @description 1 is Monday. */
            weekday: number;
            medianMinutes: number;
            p90Minutes: number | null;
            source: string;
            confidence: string;
        };
        CrossingView: {
            id: string;
            name: components["schemas"]["LocalisedText"];
            countries: string[];
            lat: number;
            lon: number;
            /** @description Vehicle classes admitted. */
            accepts: string[];
            hours: string;
            note: string | null;
            waits: components["schemas"]["CrossingWaitView"][];
            source: string;
            confidence: string;
            /** Format: date */
            checkedOn: string;
        };
        CurfewView: {
            /** Format: uuid */
            id: string;
            area: string;
            placeIds: string[];
            oblasts: string[];
            startsAt: string;
            endsAt: string;
            /** Format: date */
            validFrom: string;
            validUntil: string | null;
            source: string;
            confidence: string;
        };
        /** @enum {string} */
        PartnershipState: "forming" | "active" | "dormant";
        /** @enum {string} */
        PartnershipSide: "german" | "ukrainian" | "third";
        PartnershipMemberView: {
            /** Format: uuid */
            organisationId: string;
            name: components["schemas"]["LocalisedText"];
            side: components["schemas"]["PartnershipSide"];
        };
        PartnershipView: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: components["schemas"]["PartnershipState"];
            /** @description A year, month or day. */
            since: string | null;
            note: string | null;
            members: components["schemas"]["PartnershipMemberView"][];
            source: string;
            confidence: string;
            version: number;
        };
        /**
         * @description The horizon of rows that name none.
         * @enum {string}
         */
        Horizon: "humanitarian" | "reconstruction" | "long_term";
        /**
         * @description Who sees the rows that do not say it.
         * @enum {string}
         */
        NeedVisibility: "partners" | "network" | "public";
        NeedPreviewTextDto: {
            /** @description The place of rows that name none. */
            placeId?: string;
            /** @description The horizon of rows that name none. */
            horizon?: components["schemas"]["Horizon"];
            /** @description Who sees the rows that do not say it. */
            visibility?: components["schemas"]["NeedVisibility"];
            /**
             * @description Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.
             * @example Назва	Кількість	Місце
             *     Ковдри	900	Малин
             */
            text: string;
            /** @description What each column says, in its order: itemCode, itemName, quantity, unit, packSize, place, usefulFrom, latest, horizon, visibility, acceptSubstitutes, ownWords, or attribute:<key> of the catalogue; an empty text for one that is left out. */
            mapping?: string[];
        };
        ImportColumnView: {
            header: string;
            /** @description What it says; null where it is left out. */
            field: string | null;
            /** @description The first value below. */
            sample: string | null;
        };
        ImportErrorView: {
            /** @description The header of the column. */
            column: string | null;
            code: string;
            /** @description What is wrong and what to do, in the language of the caller. */
            text: string;
        };
        NeedLineDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            /**
             * @description Null where the catalogue has no such thing: then `ownWords` say what is needed.
             * @example GEN-375
             */
            itemCode: string | null;
            /** @description In base units of the item, else in `unitWord`. */
            quantity: number;
            /** @description What is counted, where no item says it. */
            unitWord?: string | null;
            /** @description Base units in one pack; 1 unless said. */
            packSize?: number;
            limits?: components["schemas"]["LimitDto"][];
            /** @description Whether what the catalogue knows to stand in for the item is welcome as well; the limits hold for it too. No unless said. */
            acceptSubstitutes?: boolean;
            /** @description Where it is needed, at the level of the hromada. */
            placeId: string;
            usefulFrom?: string | null;
            latest?: string | null;
            horizon: components["schemas"]["Horizon"];
            visibility: components["schemas"]["NeedVisibility"];
            /** @description Own words beside the catalogue; no reason is ever asked for. */
            ownWords?: string | null;
            ownWordsLanguage?: ("de" | "uk" | "en") | null;
        };
        NeedImportRowView: {
            /** @description As the spreadsheet counts it. */
            row: number;
            values: string[];
            errors: components["schemas"]["ImportErrorView"][];
            missing: components["schemas"]["ImportErrorView"][];
            /** @description As a need takes it; null where something is wrong. */
            line: components["schemas"]["NeedLineDto"] | null;
        };
        ImportCountsView: {
            rows: number;
            /** @description Can be offered as they are. */
            ready: number;
            /** @description Can be kept, and lack something for an offer. */
            incomplete: number;
            wrong: number;
        };
        NeedImportPreviewView: {
            columns: components["schemas"]["ImportColumnView"][];
            rows: components["schemas"]["NeedImportRowView"][];
            counts: components["schemas"]["ImportCountsView"];
        };
        ImportNeedDto: {
            lines: components["schemas"]["NeedLineDto"][];
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The Ukrainian organisation whose need it is.
             */
            ownerId: string;
            title: string;
            titleLanguage: components["schemas"]["Language"];
        };
        /** @enum {string} */
        NeedState: "draft" | "published" | "fulfilled" | "withdrawn" | "expired";
        ItemProposalView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** Format: date-time */
            at: string;
        };
        NeedLineView: {
            /** Format: uuid */
            id: string;
            position: number;
            /** @description Null for a line in own words: nothing is matched to it yet. */
            itemCode: string | null;
            itemName: components["schemas"]["LocalisedText"] | null;
            unitName: components["schemas"]["LocalisedText"] | null;
            /** @description Name of a picture of the catalogue. */
            icon: string | null;
            /** @description What a coordinator would tie the line to; the owner decides. */
            itemProposal: components["schemas"]["ItemProposalView"] | null;
            quantity: number;
            unitWord: string | null;
            packSize: number;
            limits: components["schemas"]["LimitDto"][];
            acceptSubstitutes: boolean;
            placeId: string;
            placeName: components["schemas"]["LocalisedText"];
            oblast: string | null;
            usefulFrom: string | null;
            latest: string | null;
            horizon: components["schemas"]["Horizon"];
            visibility: components["schemas"]["NeedVisibility"];
            ownWords: string | null;
            ownWordsLanguage: ("de" | "uk" | "en") | null;
        };
        ImportedNeedView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: components["schemas"]["LocalisedText"];
            title: string;
            titleLanguage: components["schemas"]["Language"];
            state: components["schemas"]["NeedState"];
            publishedAt: string | null;
            /** @description When the owner last said that it still holds. */
            confirmedAt: string | null;
            lines: components["schemas"]["NeedLineView"][];
            /** @description Its place in the order of its owner; null where none is set. */
            ownPosition: number | null;
            version: number;
            /**
             * Format: uuid
             * @description For undoing: POST /needs/{id}/lines/imports/{importId}/undo
             */
            importId: string;
        };
        ImportNeedLinesDto: {
            lines: components["schemas"]["NeedLineDto"][];
        };
        NeedView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: components["schemas"]["LocalisedText"];
            title: string;
            titleLanguage: components["schemas"]["Language"];
            state: components["schemas"]["NeedState"];
            publishedAt: string | null;
            /** @description When the owner last said that it still holds. */
            confirmedAt: string | null;
            lines: components["schemas"]["NeedLineView"][];
            /** @description Its place in the order of its owner; null where none is set. */
            ownPosition: number | null;
            version: number;
        };
        PageOfNeedView: {
            items: components["schemas"]["NeedView"][];
            next: string | null;
        };
        ReaderView: {
            /** Format: uuid */
            organisationId: string;
            name: components["schemas"]["LocalisedText"];
        };
        NextStepsView: {
            /** Format: uuid */
            needId: string;
            state: components["schemas"]["NeedState"];
            readers: components["schemas"]["ReaderView"][];
            /** @description A line is visible beyond the partners. */
            reachesNetwork: boolean;
            /** @description Median hours from the publication of a need to the first proposal or agreement of a partner; null below three. */
            usuallyHeardAfterHours: number | null;
            /** @description From how many needs the median comes. */
            basedOn: number;
            /** @description Lines in own words that nobody has tied to an item yet. */
            linesInOwnWords: number;
        };
        CreateNeedDto: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The Ukrainian organisation whose need it is.
             */
            ownerId: string;
            title: string;
            titleLanguage: components["schemas"]["Language"];
            lines: components["schemas"]["NeedLineDto"][];
        };
        OrderNeedsDto: {
            /**
             * Format: uuid
             * @description Whose needs they are.
             */
            ownerId: string;
            /** @description Needs of the owner, the one that matters most first. */
            needIds: string[];
        };
        NeedOrderView: {
            /** Format: uuid */
            ownerId: string;
            needIds: string[];
        };
        ChangeNeedDto: {
            title?: string;
            titleLanguage?: components["schemas"]["Language"];
            lines?: components["schemas"]["NeedLineDto"][];
        };
        RepeatNeedDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client for the new draft, or ours.
             */
            id?: string;
        };
        /** @enum {string} */
        NeedOutcome: "fulfilled" | "withdrawn";
        CloseNeedDto: {
            outcome: components["schemas"]["NeedOutcome"];
        };
        TieLineDto: {
            /** @example GEN-375 */
            itemCode: string;
            limits?: components["schemas"]["LimitDto"][];
        };
        ProposeItemDto: {
            /** @example GEN-375 */
            itemCode: string;
        };
        /** @enum {string} */
        PictureSubject: "pledge_line" | "need_line" | "vehicle" | "lot";
        PictureView: {
            /** Format: uuid */
            id: string;
            caption: string | null;
            captionLanguage: ("de" | "uk" | "en") | null;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
        };
        /**
         * @description The condition of rows that name none.
         * @enum {string}
         */
        Condition: "new" | "good" | "used" | "needs_repair";
        PreviewTextDto: {
            /** @description The place of rows that name none. */
            placeId?: string;
            /** @description The condition of rows that name none. */
            condition?: components["schemas"]["Condition"];
            /**
             * @description Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.
             * @example Bezeichnung	Menge	Zustand	Ort
             *     Decken	900	neu	Billerbeck
             */
            text: string;
            /** @description What each column says, in its order: itemCode, itemName, quantity, minimumQuantity, packSize, condition, place, availableFrom, availableUntil, bestBefore, lotNumber, unitWeight, totalWeight, palletPlaces, value, defects, vin, licenceClass, seats, payload, loadVolume, maxSpeed, or attribute:<key> of the catalogue; an empty text for one that is left out. */
            mapping?: string[];
        };
        /** @enum {string} */
        VehicleClass: "car" | "bus" | "truck_le_7_5t" | "truck_gt_7_5t";
        /** @enum {string} */
        PledgedLicenceClass: "B" | "C1" | "C" | "CE" | "D1" | "D";
        VehicleFactsDto: {
            vehicleClass: components["schemas"]["VehicleClass"];
            licenceClass: components["schemas"]["PledgedLicenceClass"];
            /** @description With the driver’s. */
            seats: number;
            /** @description In grams. */
            payloadG: number;
            /** @description In cubic centimetres. */
            volumeCm3: number;
            palletPlaces: number;
            maxSpeedKmh: number;
        };
        PledgeLineDto: {
            /** Format: uuid */
            id?: string;
            /** @example GEN-375 */
            itemCode: string;
            quantity: number;
            /** @description Fewer than these are not suggested for one line of a need. */
            minimumQuantity?: number | null;
            packSize?: number;
            lotNumber?: string | null;
            /**
             * @description Attribute → value, with the attributes of the item in the catalogue.
             * @example {
             *       "prime_power_prp": 120
             *     }
             */
            specification?: {
                [key: string]: number | string | boolean;
            };
            condition: components["schemas"]["Condition"];
            /** @description Known defects and missing parts. */
            defects?: string | null;
            defectsLanguage?: ("de" | "uk" | "en") | null;
            /** @description The giver knows of none; counts where `defects` names none. */
            noKnownDefects?: boolean;
            placeId: string;
            availableFrom?: string | null;
            availableUntil?: string | null;
            bestBefore?: string | null;
            /** @description Grams; the catalogue’s typical weight unless said. */
            unitWeightG?: number;
            /** @description Cubic centimetres; typical unless said. */
            unitVolumeCm3?: number;
            /** @description EUR pallet places of the whole line. */
            palletPlaces?: number;
            valueCents?: number | null;
            vin?: string | null;
            /** @description Attributes of the catalogue that say the same (licence_class_needed, payload, …) follow these. */
            vehicle?: components["schemas"]["VehicleFactsDto"] | null;
        };
        ImportRowView: {
            /** @description As the spreadsheet counts it. */
            row: number;
            values: string[];
            errors: components["schemas"]["ImportErrorView"][];
            missing: components["schemas"]["ImportErrorView"][];
            /** @description As a pledge takes it; null where something is wrong. */
            line: components["schemas"]["PledgeLineDto"] | null;
        };
        ImportPreviewView: {
            columns: components["schemas"]["ImportColumnView"][];
            rows: components["schemas"]["ImportRowView"][];
            counts: components["schemas"]["ImportCountsView"];
        };
        ImportLinesDto: {
            lines: components["schemas"]["PledgeLineDto"][];
        };
        /** @enum {string} */
        PledgeState: "draft" | "offered" | "pledged" | "fulfilled" | "withdrawn" | "expired";
        /** @enum {string} */
        PledgeVisibility: "partners" | "network";
        /** @enum {string} */
        Approval: "not_required" | "pending" | "granted" | "refused";
        ColleagueView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PledgeLineView: {
            /** Format: uuid */
            id: string;
            position: number;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of a picture of the catalogue. */
            icon: string;
            quantity: number;
            /** @description Fewer than these are not suggested for one line of a need. */
            minimumQuantity: number | null;
            packSize: number;
            lotNumber: string | null;
            /**
             * @description Attribute → value, with the attributes of the item in the catalogue.
             * @example {
             *       "prime_power_prp": 120
             *     }
             */
            specification: {
                [key: string]: number | string | boolean;
            };
            condition: components["schemas"]["Condition"];
            defects: string | null;
            defectsLanguage: ("de" | "uk" | "en") | null;
            /** @description The giver says that there are none. With neither, nothing is said of them. */
            noKnownDefects: boolean;
            placeId: string;
            placeName: components["schemas"]["LocalisedText"];
            availableFrom: string | null;
            availableUntil: string | null;
            bestBefore: string | null;
            unitWeightG: number;
            unitVolumeCm3: number;
            palletPlaces: number;
            valueCents: number | null;
            /** @description Told to the giver, to those who run its halls and its way, and to whom it is agreed for; null to others. */
            vin: string | null;
            vehicle: components["schemas"]["VehicleFactsDto"] | null;
            pictures: components["schemas"]["PictureView"][];
        };
        ImportedPledgeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            giverId: string;
            giverName: components["schemas"]["LocalisedText"];
            title: string;
            titleLanguage: components["schemas"]["Language"];
            state: components["schemas"]["PledgeState"];
            visibility: components["schemas"]["PledgeVisibility"];
            approval: components["schemas"]["Approval"];
            approvalReference: string | null;
            /** @description Who wrote the lines as they stand; somebody else approves them. Named to people of the giver alone. */
            writtenBy: components["schemas"]["ColleagueView"] | null;
            /**
             * Format: date-time
             * @description When the lines were written as they stand.
             */
            writtenAt: string;
            /** @description Who granted or refused the approval. Named to people of the giver alone. */
            approvedBy: components["schemas"]["ColleagueView"] | null;
            /** @description When the approval was granted or refused. */
            approvedAt: string | null;
            firstCallId: string | null;
            firstCallName: components["schemas"]["LocalisedText"] | null;
            firstCallUntil: string | null;
            /** @description Organisations that take the goods in and plan their way; these alone, beside the giver. */
            operatorIds: string[];
            fileNumber: string | null;
            dueOn: string | null;
            /** @description The need that it was begun for. Named to people of the giver alone. */
            forNeedId: string | null;
            lines: components["schemas"]["PledgeLineView"][];
            version: number;
            /**
             * Format: uuid
             * @description For undoing: POST /pledges/{id}/lines/imports/{importId}/undo
             */
            importId: string;
        };
        PledgeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            giverId: string;
            giverName: components["schemas"]["LocalisedText"];
            title: string;
            titleLanguage: components["schemas"]["Language"];
            state: components["schemas"]["PledgeState"];
            visibility: components["schemas"]["PledgeVisibility"];
            approval: components["schemas"]["Approval"];
            approvalReference: string | null;
            /** @description Who wrote the lines as they stand; somebody else approves them. Named to people of the giver alone. */
            writtenBy: components["schemas"]["ColleagueView"] | null;
            /**
             * Format: date-time
             * @description When the lines were written as they stand.
             */
            writtenAt: string;
            /** @description Who granted or refused the approval. Named to people of the giver alone. */
            approvedBy: components["schemas"]["ColleagueView"] | null;
            /** @description When the approval was granted or refused. */
            approvedAt: string | null;
            firstCallId: string | null;
            firstCallName: components["schemas"]["LocalisedText"] | null;
            firstCallUntil: string | null;
            /** @description Organisations that take the goods in and plan their way; these alone, beside the giver. */
            operatorIds: string[];
            fileNumber: string | null;
            dueOn: string | null;
            /** @description The need that it was begun for. Named to people of the giver alone. */
            forNeedId: string | null;
            lines: components["schemas"]["PledgeLineView"][];
            version: number;
        };
        PageOfPledgeView: {
            items: components["schemas"]["PledgeView"][];
            next: string | null;
        };
        /**
         * @description Whether a second person must approve; as the settings of the organisation say unless said.
         * @enum {string}
         */
        ApprovalNeeded: "not_required" | "pending";
        CreatePledgeDto: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            giverId: string;
            title: string;
            titleLanguage: components["schemas"]["Language"];
            visibility: components["schemas"]["PledgeVisibility"];
            /** @description Whether a second person must approve; as the settings of the organisation say unless said. */
            approval?: components["schemas"]["ApprovalNeeded"];
            /** @description The organisation that has first call. */
            firstCallId?: string | null;
            firstCallUntil?: string | null;
            /** @description Organisations that take the goods in and plan their way; these alone, beside the giver. */
            operatorIds?: string[];
            fileNumber?: string | null;
            dueOn?: string | null;
            /** @description The need that it is begun for. */
            forNeedId?: string | null;
            lines: components["schemas"]["PledgeLineDto"][];
        };
        ChangePledgeDto: {
            title?: string;
            titleLanguage?: components["schemas"]["Language"];
            visibility?: components["schemas"]["PledgeVisibility"];
            /** @description The organisation that has first call. */
            firstCallId?: string | null;
            firstCallUntil?: string | null;
            /** @description All of them, also once the pledge is made. One is taken off only while it has none of the goods. */
            operatorIds?: string[];
            fileNumber?: string | null;
            dueOn?: string | null;
            lines?: components["schemas"]["PledgeLineDto"][];
        };
        /** @enum {string} */
        ApprovalDecision: "granted" | "refused";
        DecideApprovalDto: {
            decision: components["schemas"]["ApprovalDecision"];
            /** @description Such as the number of the council decision. */
            reference?: string | null;
        };
        StoragePlaceView: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @description Lots of which something lies here. */
            lots: number;
        };
        SiteTotalsView: {
            lots: number;
            weightG: number;
            volumeCm3: number;
        };
        SiteView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            operatorId: string;
            placeId: string;
            name: string;
            floorAreaM2: number | null;
            storagePlaces: components["schemas"]["StoragePlaceView"][];
            totals: components["schemas"]["SiteTotalsView"];
            version: number;
        };
        StoragePlaceDto: {
            /** Format: uuid */
            id?: string;
            /** @example A-01-1 */
            code: string;
        };
        CreateSiteDto: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            placeId: string;
            name: string;
            floorAreaM2?: number;
            storagePlaces: components["schemas"]["StoragePlaceDto"][];
        };
        AddStoragePlacesDto: {
            storagePlaces: components["schemas"]["StoragePlaceDto"][];
        };
        /** @enum {string} */
        Disposition: "available" | "reserved" | "quarantine" | "damaged" | "in_transit";
        /** @enum {string} */
        StockPlaceKind: "storage" | "giver" | "transit" | "receiver";
        BalanceView: {
            /** Format: uuid */
            stockPlaceId: string;
            /** @description The hall, of a storage place. */
            siteId: string | null;
            kind: components["schemas"]["StockPlaceKind"];
            code: string;
            siteName: string | null;
            placeId: string;
            placeName: components["schemas"]["LocalisedText"];
            disposition: components["schemas"]["Disposition"];
            quantity: number;
            /** @description Of it what consignments fetch at this place. */
            consigned: number;
        };
        LotView: {
            /** Format: uuid */
            id: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of a picture of the catalogue. */
            icon: string;
            /** Format: uuid */
            giverId: string;
            giverName: components["schemas"]["LocalisedText"];
            pledgeLineId: string | null;
            lotNumber: string | null;
            serialNumber: string | null;
            bestBefore: string | null;
            condition: components["schemas"]["Condition"];
            totalQuantity: number;
            balances: components["schemas"]["BalanceView"][];
            pictures: components["schemas"]["PictureView"][];
        };
        PageOfLotView: {
            items: components["schemas"]["LotView"][];
            next: string | null;
        };
        /** @enum {string} */
        MovementKind: "receipt" | "issue" | "transfer" | "reservation" | "release" | "adjustment" | "reversal";
        MovementEntryView: {
            /** Format: uuid */
            stockPlaceId: string;
            disposition: components["schemas"]["Disposition"];
            quantity: number;
        };
        MovementView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MovementKind"];
            reversesId: string | null;
            reason: string | null;
            /** @description Why the lot went although an earlier one lay there. */
            laterLotReason: string | null;
            cause: string;
            /** @description A hall booked it by hand, and it has not been reversed. */
            reversible: boolean;
            /** Format: date-time */
            at: string;
            entries: components["schemas"]["MovementEntryView"][];
        };
        /** @enum {string} */
        StoredDisposition: "available" | "quarantine" | "damaged" | "reserved";
        TransferDto: {
            /** Format: uuid */
            fromPlaceId: string;
            /** Format: uuid */
            toPlaceId: string;
            disposition: components["schemas"]["StoredDisposition"];
            /** @description The same unless said; what is reserved stays reserved. */
            toDisposition?: components["schemas"]["StoredDisposition"];
            quantity: number;
            note?: string;
        };
        /** @enum {string} */
        EntryDisposition: "available" | "quarantine" | "damaged";
        ReceivePledgedDto: {
            /** Format: uuid */
            lotId: string;
            quantity: number;
            /**
             * Format: uuid
             * @description Where it is put.
             */
            storagePlaceId: string;
            disposition: components["schemas"]["EntryDisposition"];
            note?: string;
        };
        ReceiveFreeDto: {
            /**
             * Format: uuid
             * @description The id of the new lot.
             */
            id?: string;
            /** Format: uuid */
            giverId: string;
            itemCode: string;
            quantity: number;
            /** Format: uuid */
            storagePlaceId: string;
            disposition: components["schemas"]["EntryDisposition"];
            condition: components["schemas"]["Condition"];
            lotNumber?: string;
            /** Format: date */
            bestBefore?: string;
            /** @description Attribute → value, with the attributes of the item. */
            specification?: {
                [key: string]: number | string | boolean;
            };
            unitWeightG?: number;
            unitVolumeCm3?: number;
            palletPlaces?: number;
        };
        ReverseMovementDto: {
            reason: string;
        };
        GoodsPreviewTextDto: {
            /**
             * Format: uuid
             * @description The hall that they come into.
             */
            siteId: string;
            /**
             * Format: uuid
             * @description Who gave what rows do not say it of.
             */
            giverId?: string;
            /**
             * Format: uuid
             * @description The place of rows that name none.
             */
            storagePlaceId?: string;
            /** @description The condition of rows that name none. */
            condition?: components["schemas"]["Condition"];
            /** @description The disposition of rows that name none. */
            disposition?: components["schemas"]["EntryDisposition"];
            /**
             * @description Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.
             * @example Bezeichnung	Menge	Platz
             *     Decken	900	A-01
             */
            text: string;
            /** @description What each column says, in its order: itemCode, itemName, quantity, unit, storagePlace, disposition, condition, lotNumber, bestBefore, unitWeight, giver, or attribute:<key> of the catalogue; an empty text for one that is left out. */
            mapping?: string[];
        };
        GoodsImportRowView: {
            /** @description As the spreadsheet counts it. */
            row: number;
            values: string[];
            errors: components["schemas"]["ImportErrorView"][];
            missing: components["schemas"]["ImportErrorView"][];
            /** @description As goods-in takes it; null where something is wrong. */
            line: components["schemas"]["ReceiveFreeDto"] | null;
        };
        GoodsImportPreviewView: {
            columns: components["schemas"]["ImportColumnView"][];
            rows: components["schemas"]["GoodsImportRowView"][];
            counts: components["schemas"]["ImportCountsView"];
        };
        GoodsInImportView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            siteId: string;
            /** @description One for each row. */
            lots: number;
            /** Format: date-time */
            at: string;
            undoneAt: string | null;
            /** @description Nothing of it has moved since. */
            mayUndo: boolean;
        };
        ImportGoodsDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: the same table is taken over once.
             */
            id?: string;
            lines: components["schemas"]["ReceiveFreeDto"][];
        };
        /** @enum {string} */
        IssuePurpose: "disposed" | "used_up" | "handed_out";
        IssueDto: {
            /** Format: uuid */
            stockPlaceId: string;
            disposition: components["schemas"]["EntryDisposition"];
            quantity: number;
            purpose: components["schemas"]["IssuePurpose"];
            note?: string;
            /** @description Why this lot goes although one with an earlier best-before date lies in the hall. */
            laterLotReason?: string;
        };
        CorrectionDto: {
            /** Format: uuid */
            stockPlaceId: string;
            disposition: components["schemas"]["EntryDisposition"];
            /** @description So many more than booked; below 0 so many less. */
            difference: number;
            reason: string;
        };
        /** @enum {string} */
        SentDisposition: "available" | "reserved";
        SendToHallDto: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            fromPlaceId: string;
            /** Format: uuid */
            toSiteId: string;
            disposition: components["schemas"]["SentDisposition"];
            quantity: number;
            note?: string;
            /** @description Why this lot goes although one with an earlier best-before date lies in the hall. */
            laterLotReason?: string;
        };
        HallTransferView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lotId: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of a picture of the catalogue. */
            icon: string;
            /** Format: uuid */
            fromSiteId: string;
            fromSiteName: string;
            /** Format: uuid */
            toSiteId: string;
            toSiteName: string;
            quantity: number;
            received: number;
            lost: number;
            note: string | null;
            /** Format: date-time */
            sentAt: string;
            endedAt: string | null;
        };
        ReceiveTransferDto: {
            /** Format: uuid */
            storagePlaceId: string;
            quantity: number;
            disposition: components["schemas"]["EntryDisposition"];
            note?: string;
        };
        EndTransferDto: {
            /** @description Why the rest does not come. */
            reason: string;
        };
        StockDifferenceView: {
            /** Format: uuid */
            lotId: string;
            /** Format: uuid */
            stockPlaceId: string;
            disposition: string;
            balance: number;
            /** @description What movements, or reservations, add up to. */
            proven: number;
        };
        StockCheckView: {
            /** @description When balances were last proven; null before the first time. */
            at: string | null;
            /** @description How many balances were looked at. */
            balances: number;
            differences: components["schemas"]["StockDifferenceView"][];
            /**
             * Format: date-time
             * @description A proof after this moment was due; an older one means that nobody looks.
             */
            dueSince: string;
        };
        /** @enum {string} */
        StocktakeState: "counting" | "counted" | "approved" | "cancelled";
        StocktakeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            siteId: string;
            /** Format: uuid */
            operatorId: string;
            storagePlaceIds: string[];
            state: components["schemas"]["StocktakeState"];
            /** Format: uuid */
            openedBy: string;
            openedByName: string;
            /** Format: date-time */
            openedAt: string;
            countedAt: string | null;
            decidedByName: string | null;
            decidedAt: string | null;
            /** @description Lines that were counted. */
            counted: number;
            /** @description Lines that differ; not said while counting goes on. */
            differences: number | null;
            /** @description The reader opened it or counted, and so cannot approve it. */
            hasCounted: boolean;
            version: number;
        };
        OpenStocktakeDto: {
            /** Format: uuid */
            id?: string;
            /** @description The whole hall unless said. */
            storagePlaceIds?: string[];
        };
        StocktakeLineView: {
            /** Format: uuid */
            storagePlaceId: string;
            code: string;
            /** Format: uuid */
            lotId: string;
            lotNumber: string | null;
            serialNumber: string | null;
            bestBefore: string | null;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of a picture of the catalogue. */
            icon: string;
            giverName: components["schemas"]["LocalisedText"];
            counted: number | null;
            /** @description What the ledger said when it was counted; not said while counting goes on. */
            booked: number | null;
        };
        CountDto: {
            /** Format: uuid */
            storagePlaceId: string;
            /** Format: uuid */
            lotId: string;
            /** @description All that lies there of the lot, in whichever disposition; 0 where nothing does. */
            counted: number;
        };
        /** @enum {string} */
        HandlingUnitKind: "box" | "crate" | "pallet";
        /** @enum {string} */
        HandlingUnitState: "open" | "sealed" | "unpacked";
        UnitInsideView: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: components["schemas"]["HandlingUnitKind"];
            state: components["schemas"]["HandlingUnitState"];
        };
        UnitContentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lotId: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            lotNumber: string | null;
            bestBefore: string | null;
            /** @description Why it was packed although an earlier lot lay there. */
            laterLotReason: string | null;
            /** @description Of the consignment; stock that is promised to nobody has none. */
            consignmentLineId: string | null;
            quantity: number;
            /** @description Grams, computed. */
            weightG: number;
            volumeCm3: number;
            /** @description May fall under the rules for dangerous goods. */
            adrRelevant: boolean;
            /** @description What the catalogue says about it: recalled, no law. */
            unNote: string | null;
        };
        /** @enum {string} */
        HandlingMark: "this_way_up" | "fragile" | "keep_dry";
        HandlingUnitView: {
            /** Format: uuid */
            id: string;
            /** @description The own code with its check digit, as people read it. */
            code: string;
            /** @description Where its operator has a GS1 prefix. */
            sscc: string | null;
            kind: components["schemas"]["HandlingUnitKind"];
            state: components["schemas"]["HandlingUnitState"];
            /** @description The consignment that carries it is sealed. */
            held: boolean;
            /** Format: uuid */
            operatorId: string;
            operatorName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            stockPlaceId: string;
            placeCode: string;
            /** @description The hall. */
            siteId: string | null;
            siteName: string | null;
            consignmentId: string | null;
            consignmentReference: string | null;
            parentId: string | null;
            parentCode: string | null;
            inside: components["schemas"]["UnitInsideView"][];
            contents: components["schemas"]["UnitContentView"][];
            /** @description Grams: everything in it by the weights of the lots, and the empty units. */
            expectedWeightG: number;
            /** @description Grams, as weighed since the last change. */
            grossWeightG: number | null;
            weighedAt: string | null;
            tareWeightG: number;
            lengthMm: number | null;
            widthMm: number | null;
            heightMm: number | null;
            /** @description Of its dimensions where they are known, else of what is in it. */
            volumeCm3: number;
            palletPlaces: number;
            marks: components["schemas"]["HandlingMark"][];
            /** @description On the label that is valid now. */
            token: string | null;
            /** @description Of labels that were revoked. */
            revokedTokens: string[];
            /** @description Since when it is on the road or there. */
            leftAt: string | null;
            version: number;
        };
        PageOfHandlingUnitView: {
            items: components["schemas"]["HandlingUnitView"][];
            next: string | null;
        };
        ScannedUnitView: {
            /** @description The label was revoked; somebody may have taken it from another unit. */
            revoked: boolean;
            unit: components["schemas"]["HandlingUnitView"];
        };
        MakeUnitDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            kind: components["schemas"]["HandlingUnitKind"];
            /**
             * Format: uuid
             * @description The place of the hall where it stands.
             */
            stockPlaceId: string;
        };
        MeasureUnitDto: {
            /** @description As weighed, grams. */
            grossWeightG?: number | null;
            /** @description Of the empty unit, grams. */
            tareWeightG?: number;
            lengthMm?: number | null;
            widthMm?: number | null;
            heightMm?: number | null;
            palletPlaces?: number;
        };
        PlaceUnitDto: {
            /** @description The larger unit that it stands in; null takes it off. */
            parentId: string | null;
        };
        MoveUnitDto: {
            /**
             * Format: uuid
             * @description The place of the same hall to which it goes, with all that is in it.
             */
            stockPlaceId: string;
        };
        PackStockDto: {
            /** Format: uuid */
            lotId: string;
            quantity: number;
            /** @description Why this lot goes although one with an earlier best-before date lies in the hall. */
            laterLotReason?: string;
        };
        TakeOutDto: {
            /** Format: uuid */
            contentId: string;
            quantity: number;
        };
        RelabelDto: {
            /** @description False revokes the label without a new one. */
            renew: boolean;
        };
        Gs1PrefixView: {
            prefix: string | null;
            /** @description The next SSCC under it. */
            nextSscc: string | null;
        };
        Gs1PrefixDto: {
            /** @description As licensed; null numbers no more SSCCs. */
            prefix: string | null;
        };
        /** @enum {string} */
        MatchState: "suggested" | "proposed" | "agreed" | "allocated" | "picked" | "loaded" | "delivered" | "declined" | "released" | "hold_expired";
        /** @enum {string} */
        MatchStage: "open" | "agreed" | "ended";
        AskedView: {
            min?: number;
            max?: number;
            oneOf?: string[];
        };
        LimitReportView: {
            attribute: string;
            name: components["schemas"]["LocalisedText"];
            unit: string | null;
            fits: boolean;
            asked: components["schemas"]["AskedView"];
            /** @description What is asked, in words with its unit. */
            askedText: components["schemas"]["LocalisedText"];
            offered: number | string | boolean | null;
            offeredText: components["schemas"]["LocalisedText"] | null;
            /** @description Of one of several whose sum is offered. */
            each?: number;
            eachText: components["schemas"]["LocalisedText"] | null;
            /** @description By how much a number misses, in its unit. */
            missesBy?: number;
        };
        RunnerUpView: {
            /** Format: uuid */
            lotId: string;
            /** @description Points of the objective. */
            worseBy: number;
        };
        ExplanationView: {
            limits: components["schemas"]["LimitReportView"][];
            /** @description Points for or against the pair; a lower sum is better. */
            weights: {
                [key: string]: number | string | boolean;
            };
            cost: number;
            runnerUp: components["schemas"]["RunnerUpView"] | null;
            /** @description False where an integer program decided, which does not tell what would come second. */
            secondKnown: boolean;
            sentences: components["schemas"]["LocalisedText"][];
        };
        SubstituteView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
        };
        SpecifiedView: {
            attribute: string;
            name: components["schemas"]["LocalisedText"];
            value: number | string | boolean;
            /** @description The value with its unit. */
            text: components["schemas"]["LocalisedText"];
        };
        GoodsPaperView: {
            attribute: string;
            name: components["schemas"]["LocalisedText"];
            /** @description It comes with the goods. */
            present: boolean;
        };
        GoodsView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            unit: string;
            unitName: components["schemas"]["LocalisedText"];
            packSize: number;
            giverName: components["schemas"]["LocalisedText"];
            /** @description Where they are, at the level of the town. */
            placeName: components["schemas"]["LocalisedText"] | null;
            condition: components["schemas"]["Condition"];
            /** @description First registration or year of manufacture: year, month or day. */
            since: string | null;
            bestBefore: string | null;
            /** @description Known defects and missing parts. */
            defects: string | null;
            defectsLanguage: ("de" | "uk" | "en") | null;
            /** @description The giver says that there are none. With neither, nothing is said of them. */
            noKnownDefects: boolean;
            /** @description Which driving licence it takes. */
            licenceClass: string | null;
            availableFrom: string | null;
            availableUntil: string | null;
            specification: components["schemas"]["SpecifiedView"][];
            papers: components["schemas"]["GoodsPaperView"][];
            pictures: components["schemas"]["PictureView"][];
            /** @description Approval on the giver’s side: not_required, pending, granted or refused; null without a pledge. */
            approval: string | null;
        };
        WantedView: {
            title: string | null;
            titleLanguage: ("de" | "uk" | "en") | null;
            ownerName: components["schemas"]["LocalisedText"];
            placeName: components["schemas"]["LocalisedText"];
            quantity: number;
            usefulFrom: string | null;
            latest: string | null;
        };
        SecondOfferView: {
            /** @description Points of the objective. */
            worseBy: number;
            /** @description Null, like its giver, where the caller may not see it. */
            lotId: string | null;
            giverName: components["schemas"]["LocalisedText"] | null;
            condition: ("new" | "good" | "used" | "needs_repair") | null;
            /** @description Available of it now. */
            available: number | null;
        };
        SecondNeedView: {
            /** @description Points of the objective. */
            worseBy: number;
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            needId: string;
            ownerName: components["schemas"]["LocalisedText"];
            quantity: number;
        };
        MatchView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            needId: string;
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            needOwnerId: string;
            /** Format: uuid */
            lotId: string;
            /** @description Null for goods that came without a pledge. */
            pledgeId: string | null;
            /** Format: uuid */
            giverId: string;
            itemCode: string;
            /** @description Held of the goods. */
            quantity: number;
            /** @description How much of the line that covers. */
            covers: number;
            /** @description So many of the goods stand in for one that was asked for. */
            unitsPerUnit: number;
            state: components["schemas"]["MatchState"];
            explanation: components["schemas"]["ExplanationView"];
            /** @description What was asked for, where the goods stand in for it; null for the item itself. */
            insteadOf: components["schemas"]["SubstituteView"] | null;
            goods: components["schemas"]["GoodsView"];
            wanted: components["schemas"]["WantedView"];
            /** @description What would serve the line next; null: nothing. */
            secondOffer: components["schemas"]["SecondOfferView"] | null;
            /** @description For the giver: what these goods would serve next, where the caller sees it. */
            secondNeed: components["schemas"]["SecondNeedView"] | null;
            /** @description Whose decision is due; `either` for a suggestion, null when nobody’s is. */
            decisionDue: ("giver" | "owner" | "either") | null;
            /** @description The decision that is due is one that the caller can make. */
            yourTurn: boolean;
            /** @description Until when the caller can take the own side’s refusal back. */
            undoUntil: string | null;
            giverAgreedAt: string | null;
            ownerAgreedAt: string | null;
            holdExpiresAt: string | null;
            deliveredQuantity: number;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        PageOfMatchView: {
            items: components["schemas"]["MatchView"][];
            next: string | null;
        };
        ProposePairDto: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            lotId: string;
            quantity: number;
            /** @description How long the goods are held; 72 unless said. */
            holdHours?: number;
        };
        ProposeMatchDto: {
            /** @description Less or more than suggested. */
            quantity?: number;
            holdHours?: number;
        };
        AgreeMatchDto: {
            /** @description Accept with a change: less than proposed. */
            quantity?: number;
        };
        TranslationDto: {
            text: string;
            language: components["schemas"]["Language"];
        };
        MessageView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: components["schemas"]["LocalisedText"];
            /** @description For colleagues only. */
            authorName: string | null;
            text: string;
            language: components["schemas"]["Language"];
            translation: components["schemas"]["TranslationDto"] | null;
            /** Format: date-time */
            at: string;
            /** @description Written by the caller. */
            mine: boolean;
        };
        PageOfMessageView: {
            items: components["schemas"]["MessageView"][];
            next: string | null;
        };
        WriteMessageDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            text: string;
            /** @description The language in which it is written. */
            language: components["schemas"]["Language"];
            translation?: components["schemas"]["TranslationDto"];
            /**
             * Format: uuid
             * @description For which of your organisations, where several take part.
             */
            organisationId?: string;
        };
        /** @enum {string} */
        MatchSide: "giver" | "owner";
        ProposalView: {
            /** Format: uuid */
            id: string;
            side: components["schemas"]["MatchSide"];
            /** Format: uuid */
            organisationId: string;
            organisationName: components["schemas"]["LocalisedText"];
            quantity: number;
            usefulFrom: string | null;
            wish: string | null;
            wishLanguage: ("de" | "uk" | "en") | null;
            /** Format: date-time */
            at: string;
        };
        ProposalsView: {
            /** @description The most that could be proposed now: open on the line and available of the lot. */
            most: number;
            items: components["schemas"]["ProposalView"][];
        };
        CounterMatchDto: {
            /** @description Up to what is open on the line and available of the lot. */
            quantity?: number;
            /** @description From when it would be useful. */
            usefulFrom?: string | null;
            /** @description What else should be different, in words. */
            wish?: string | null;
            /** @description Goes with the wish. */
            wishLanguage?: ("de" | "uk" | "en") | null;
        };
        CoverageLineView: {
            /** Format: uuid */
            needLineId: string;
            /** @description Null for a line in own words: nothing is matched to it yet. */
            itemCode: string | null;
            requested: number;
            proposed: number;
            /** @description Agreed by both sides. */
            pledged: number;
            /** @description Allocated in the ledger. */
            reserved: number;
            inTransit: number;
            delivered: number;
            /** @description Delivered and accepted. */
            accepted: number;
            /** @description Neither accepted nor under way. */
            open: number;
        };
        CoverageView: {
            /** Format: uuid */
            needId: string;
            lines: components["schemas"]["CoverageLineView"][];
        };
        NeedCoverageView: {
            /**
             * Format: uuid
             * @description Of the need.
             */
            id: string;
            lines: components["schemas"]["CoverageLineView"][];
        };
        PageOfNeedCoverageView: {
            items: components["schemas"]["NeedCoverageView"][];
            next: string | null;
        };
        NearestMissView: {
            /** Format: uuid */
            lotId: string;
            /** @description Null for goods without a pledge. */
            pledgeId: string | null;
            /** Format: uuid */
            needId: string;
            /** Format: uuid */
            needLineId: string;
            /** @description Of the other side. */
            name: components["schemas"]["LocalisedText"];
            /** @description Available of the lot, in base units. */
            quantity: number;
            /** @description Open of the line, in base units. */
            open: number;
            limits: components["schemas"]["LimitReportView"][];
            reasons: components["schemas"]["LocalisedText"][];
            /** @description The single change that would help, if one does. */
            change: components["schemas"]["LocalisedText"] | null;
        };
        GapLineView: {
            /**
             * Format: uuid
             * @description The line of the need or of the pledge.
             */
            lineId: string;
            /** @description Said where nothing of the item is known. */
            nothing: components["schemas"]["LocalisedText"] | null;
            misses: components["schemas"]["NearestMissView"][];
        };
        NeedGapsView: {
            /** Format: uuid */
            needId: string;
            lines: components["schemas"]["GapLineView"][];
        };
        PledgeGapsView: {
            /** Format: uuid */
            pledgeId: string;
            lines: components["schemas"]["GapLineView"][];
        };
        /** @enum {string} */
        MatchingRunState: "requested" | "running" | "done" | "failed" | "cancelled";
        IntegerProgramsView: {
            parts: number;
            /** @description Parts without a checked answer in time: there nothing is suggested that converts. */
            unchecked: number;
            /** @description Points of these parts. */
            cost: number;
            /** @description No plan of these parts costs less. */
            bound: number | null;
            /** @description Share of the cost that a better plan could save. */
            gap: number | null;
        };
        MatchingRunView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["MatchingRunState"];
            /** Format: date-time */
            requestedAt: string;
            finishedAt: string | null;
            /** @description Where a running one is. */
            phase: ("reading" | "comparing" | "solving") | null;
            /** @description Parts of the phase that are done. */
            partsDone: number | null;
            partsTotal: number | null;
            /** @description Why there is no result; the suggestions of before are still there. */
            failure: ("uncertified" | "too_long" | "broken") | null;
            /** @description Suggestions of this run. */
            suggestions: number | null;
            /** @description Null where every part that was solved is a network, proven by its certificate. */
            integers: components["schemas"]["IntegerProgramsView"] | null;
        };
        CurrentRunView: {
            /** @description Asked for or running; else the last one. */
            run: components["schemas"]["MatchingRunView"] | null;
            /** @description When a run last stored its suggestions. */
            renewedAt: string | null;
        };
        LockDto: {
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            lotId: string;
            /** @description Exactly this much. */
            quantity: number;
        };
        PairDto: {
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            lotId: string;
        };
        NeedLineQuantityDto: {
            /** Format: uuid */
            needLineId: string;
            /** @description Open, in place of what is. */
            quantity: number;
        };
        LotQuantityDto: {
            /** Format: uuid */
            lotId: string;
            /** @description Available, in place of what is. */
            quantity: number;
        };
        NamedWeightsDto: {
            /** @description Points; ADR 5. */
            humanitarian?: number;
            /** @description Points; ADR 5. */
            reconstruction?: number;
            /** @description Points; ADR 5. */
            longTerm?: number;
            /** @description Points; ADR 5. */
            ownerOrder?: number;
            /** @description Points; ADR 5. */
            network?: number;
            /** @description Points; ADR 5. */
            partner?: number;
            /** @description Points; ADR 5. */
            perHundredKm?: number;
            /** @description Points; ADR 5. */
            perDoubling?: number;
        };
        MatchingWhatIfDto: {
            locks?: components["schemas"]["LockDto"][];
            forbids?: components["schemas"]["PairDto"][];
            needLines?: components["schemas"]["NeedLineQuantityDto"][];
            lots?: components["schemas"]["LotQuantityDto"][];
            weights?: components["schemas"]["NamedWeightsDto"];
        };
        PlanFiguresView: {
            /** @description The sum of points by the weights of that plan; a lower one is better. */
            points: number;
            /** @description Units that the plan sends. */
            served: number;
            /** @description Units that needs go without. */
            without: number;
        };
        PlanLineView: {
            /** Format: uuid */
            needLineId: string;
            /** Format: uuid */
            needId: string;
            needTitle: string;
            titleLanguage: string;
            ownerName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            lotId: string;
            giverName: components["schemas"]["LocalisedText"];
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** @description As it stands; 0 where nothing goes there. */
            before: number;
            /** @description As it would be. */
            after: number;
            locked: boolean;
            /** @description The caller decides for a side and can propose it. */
            mayPropose: boolean;
            sentences: components["schemas"]["LocalisedText"][];
        };
        PlanSideView: {
            /** Format: uuid */
            needLineId: string;
            withoutBefore: number;
            /** @description What the line would go without. */
            withoutAfter: number;
        };
        MatchingWhatIfView: {
            before: components["schemas"]["PlanFiguresView"];
            after: components["schemas"]["PlanFiguresView"];
            lines: components["schemas"]["PlanLineView"][];
            sides: components["schemas"]["PlanSideView"][];
        };
        UnmetPlaceView: {
            /** @description Wanted in lines that stand, of needs that are published. */
            asked: number;
            /** @description Of it agreed by both sides, on the way, or accepted by the receiver. */
            covered: number;
            /** @description Of what is covered: accepted by the receiver. */
            accepted: number;
            /** @description Of it proposed by one side; the other has not answered yet. */
            proposed: number;
            /** @description Neither covered nor proposed. */
            open: number;
            placeId: string;
            placeName: components["schemas"]["LocalisedText"];
            oblast: string | null;
            /** @description How many lines these are. */
            lines: number;
            /**
             * Format: uuid
             * @description Of these lines the open one wanted the soonest, else the first: its need.
             */
            needId: string;
            /**
             * Format: uuid
             * @description That line.
             */
            needLineId: string;
            /** @description By when that line is wanted. */
            latest: string | null;
        };
        UnmetSpecificationView: {
            /** @description Wanted in lines that stand, of needs that are published. */
            asked: number;
            /** @description Of it agreed by both sides, on the way, or accepted by the receiver. */
            covered: number;
            /** @description Of what is covered: accepted by the receiver. */
            accepted: number;
            /** @description Of it proposed by one side; the other has not answered yet. */
            proposed: number;
            /** @description Neither covered nor proposed. */
            open: number;
            limits: components["schemas"]["LimitDto"][];
            words: components["schemas"]["LocalisedText"][];
            places: components["schemas"]["UnmetPlaceView"][];
        };
        UnmetItemView: {
            /** @description Wanted in lines that stand, of needs that are published. */
            asked: number;
            /** @description Of it agreed by both sides, on the way, or accepted by the receiver. */
            covered: number;
            /** @description Of what is covered: accepted by the receiver. */
            accepted: number;
            /** @description Of it proposed by one side; the other has not answered yet. */
            proposed: number;
            /** @description Neither covered nor proposed. */
            open: number;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            sector: string;
            specifications: components["schemas"]["UnmetSpecificationView"][];
        };
        UnmetNeedsView: {
            /**
             * Format: date
             * @description The day at whose end it stood so.
             */
            to: string;
            items: components["schemas"]["UnmetItemView"][];
            /** @description Lines in own words, which no item counts: not in any sum. */
            linesInOwnWords: number;
        };
        /**
         * @description What is counted: base units of the one item that was asked for, else lines, since units of several items have no sum. A line counts once: as open while anything of it is, else as proposed while anything of it is, else as covered.
         * @enum {string}
         */
        UnmetMeasure: "quantity" | "lines";
        /**
         * @description Weeks from Monday; months where that were more than 26 steps.
         * @enum {string}
         */
        UnmetStep: "week" | "month";
        UnmetStepView: {
            /**
             * Format: date
             * @description Its first day.
             */
            from: string;
            /**
             * Format: date
             * @description Its last day, at whose end the first four figures stood so.
             */
            to: string;
            asked: number;
            covered: number;
            proposed: number;
            open: number;
            /** @description By how much lines asked for more at the end of the step than at its beginning. */
            newlyAsked: number;
            /** @description By how much more of lines was covered. */
            newlyCovered: number;
            /** @description By how much lines asked for less: closed, withdrawn or lowered. */
            noLongerAsked: number;
        };
        UnmetOverTimeView: {
            /** @description What is counted: base units of the one item that was asked for, else lines, since units of several items have no sum. A line counts once: as open while anything of it is, else as proposed while anything of it is, else as covered. */
            measure: components["schemas"]["UnmetMeasure"];
            /** @description Weeks from Monday; months where that were more than 26 steps. */
            step: components["schemas"]["UnmetStep"];
            steps: components["schemas"]["UnmetStepView"][];
        };
        /** @enum {string} */
        ConsignmentState: "planned" | "packed" | "sealed" | "documents_ready" | "loaded" | "dispatched" | "arrived" | "handed_over" | "closed" | "cancelled" | "diverted" | "returned" | "lost";
        PlannedArrivalView: {
            /**
             * Format: date-time
             * @description When unloading is planned to begin; in several vehicles, that of the last.
             */
            at: string;
            vehicleClasses: components["schemas"]["VehicleClass"][];
        };
        DailyHoursDto: {
            /** @description Monday 1 to Sunday 7. */
            weekdays: number[];
            /**
             * @description On the clock of the place.
             * @example 08:00
             */
            from: string;
            /**
             * @description Later on the same day; work begins no later.
             * @example 16:00
             */
            until: string;
        };
        PlaceHoursDto: {
            open: components["schemas"]["DailyHoursDto"][];
            /** @description Days on which nothing is loaded or unloaded. */
            closedOn: string[];
        };
        ConsignmentLineView: {
            /** Format: uuid */
            id: string;
            position: number;
            /** Format: uuid */
            matchId: string;
            /** Format: uuid */
            lotId: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            unitName: components["schemas"]["LocalisedText"];
            quantity: number;
            weightG: number;
            volumeCm3: number;
            palletPlaces: number;
            /** @description Whether it is itself a vehicle, which has a VIN. */
            isVehicle: boolean;
            vin: string | null;
        };
        ConsignmentCardView: {
            /** Format: uuid */
            id: string;
            reference: string;
            state: components["schemas"]["ConsignmentState"];
            /** Format: uuid */
            giverId: string;
            giverName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            operatorId: string;
            operatorName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            needOwnerId: string;
            needOwnerName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            recipientId: string;
            recipientName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            endUserId: string;
            endUserName: components["schemas"]["LocalisedText"];
            originPlaceId: string;
            originPlaceName: components["schemas"]["LocalisedText"];
            destinationPlaceId: string;
            /** @description The hromada where the goods go. */
            destinationPlaceName: components["schemas"]["LocalisedText"];
            /** @description The day on which the convoy means to reach the border. */
            plannedBorderOn: string | null;
            /** @description For the receiving side, from the confirmation of the convoy until the arrival. */
            plannedArrival: components["schemas"]["PlannedArrivalView"] | null;
            readyAt: string | null;
            latestArrivalOn: string | null;
            /** @description At the origin, on its clock. */
            loadingHours: components["schemas"]["PlaceHoursDto"];
            /** @description At the destination, on its clock. */
            unloadingHours: components["schemas"]["PlaceHoursDto"];
            code: string | null;
            codeValidUntil: string | null;
            declarationNumber: string | null;
            declarationValidUntil: string | null;
            giftLetterNumber: string | null;
            systemList: components["schemas"]["SystemLineDto"][] | null;
            systemListMatches: boolean | null;
            /** @description When the receiving side said that code, declaration and list are right. */
            numbersConfirmedAt: string | null;
            needReconfirmedAt: string | null;
            dispatchedAt: string | null;
            arrivedAt: string | null;
            handedOverAt: string | null;
            /** @description When those who received filed the report on the use. */
            reportFiledOn: string | null;
            endReason: string | null;
            endReasonLanguage: ("de" | "uk" | "en") | null;
            /** @description What carries it, for the staff of the operator. */
            convoyId: string | null;
            convoyReference: string | null;
            weightG: number;
            volumeCm3: number;
            palletPlaces: number;
            lines: components["schemas"]["ConsignmentLineView"][];
            version: number;
            /** @description The hall that the goods leave from. */
            siteId: string | null;
            /** @description Points that still stand between it and its departure. */
            missing: number;
            /** @description How its official papers stand in time; nothing once it has left. */
            light: ("green" | "amber" | "red") | null;
        };
        PageOfConsignmentCardView: {
            items: components["schemas"]["ConsignmentCardView"][];
            next: string | null;
        };
        ConsignmentView: {
            /** Format: uuid */
            id: string;
            reference: string;
            state: components["schemas"]["ConsignmentState"];
            /** Format: uuid */
            giverId: string;
            giverName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            operatorId: string;
            operatorName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            needOwnerId: string;
            needOwnerName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            recipientId: string;
            recipientName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            endUserId: string;
            endUserName: components["schemas"]["LocalisedText"];
            originPlaceId: string;
            originPlaceName: components["schemas"]["LocalisedText"];
            destinationPlaceId: string;
            /** @description The hromada where the goods go. */
            destinationPlaceName: components["schemas"]["LocalisedText"];
            /** @description The day on which the convoy means to reach the border. */
            plannedBorderOn: string | null;
            /** @description For the receiving side, from the confirmation of the convoy until the arrival. */
            plannedArrival: components["schemas"]["PlannedArrivalView"] | null;
            readyAt: string | null;
            latestArrivalOn: string | null;
            /** @description At the origin, on its clock. */
            loadingHours: components["schemas"]["PlaceHoursDto"];
            /** @description At the destination, on its clock. */
            unloadingHours: components["schemas"]["PlaceHoursDto"];
            code: string | null;
            codeValidUntil: string | null;
            declarationNumber: string | null;
            declarationValidUntil: string | null;
            giftLetterNumber: string | null;
            systemList: components["schemas"]["SystemLineDto"][] | null;
            systemListMatches: boolean | null;
            /** @description When the receiving side said that code, declaration and list are right. */
            numbersConfirmedAt: string | null;
            needReconfirmedAt: string | null;
            dispatchedAt: string | null;
            arrivedAt: string | null;
            handedOverAt: string | null;
            /** @description When those who received filed the report on the use. */
            reportFiledOn: string | null;
            endReason: string | null;
            endReasonLanguage: ("de" | "uk" | "en") | null;
            /** @description What carries it, for the staff of the operator. */
            convoyId: string | null;
            convoyReference: string | null;
            weightG: number;
            volumeCm3: number;
            palletPlaces: number;
            lines: components["schemas"]["ConsignmentLineView"][];
            version: number;
        };
        PlanConsignmentDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Who runs hall and transport.
             */
            operatorId: string;
            /** @description Allocated matches of one giver, one place of origin and one owner of the need. */
            matchIds: string[];
            /** @description The place of the need unless said. */
            destinationPlaceId?: string;
            /**
             * Format: date-time
             * @description Not loaded before; now unless said.
             */
            readyAt?: string;
            /**
             * Format: date
             * @description The earliest latest date of the need lines unless said.
             */
            latestArrivalOn?: string;
        };
        CancelConsignmentDto: {
            /** @description True frees both sides; else the matches stay allocated. */
            releaseMatches?: boolean;
            reason?: string;
            reasonLanguage?: components["schemas"]["Language"];
        };
        EndConsignmentDto: {
            reason: string;
            reasonLanguage?: components["schemas"]["Language"];
        };
        DivertConsignmentDto: {
            reason: string;
            reasonLanguage?: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description Who takes the goods over.
             */
            organisationId: string;
            /** @description Where. */
            placeId: string;
        };
        DeliveryContactDto: {
            name: string;
            phone: string;
            /** @description Where exactly the goods go, in the words of those who live there. */
            address: string;
        };
        /** @enum {string} */
        HandoverLinkState: "waiting" | "opened" | "used" | "revoked" | "expired";
        HandoverLinkView: {
            /** Format: uuid */
            id: string;
            /** @description In whose name it was made. */
            issuerName: components["schemas"]["LocalisedText"];
            /** @description Who made it, for their own organisation. */
            madeBy: string | null;
            state: components["schemas"]["HandoverLinkState"];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
            openedAt: string | null;
            usedAt: string | null;
        };
        MakeHandoverLinkDto: {
            /** @description How long it holds; as configured unless said. */
            days?: number;
        };
        MadeHandoverLinkView: {
            /** Format: uuid */
            id: string;
            /** @description Takes the consignment over, once. It is shown this one time; only a hash of it is kept. */
            url: string;
            /** @description The link as a QR code, an SVG. */
            qr: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReceivableLineView: {
            /** Format: uuid */
            id: string;
            position: number;
            itemName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            unitName: components["schemas"]["LocalisedText"];
            quantity: number;
            vin: string | null;
        };
        ReceivableView: {
            /** Format: uuid */
            linkId: string;
            reference: string;
            state: components["schemas"]["ConsignmentState"];
            /**
             * Format: date-time
             * @description Until when the link holds.
             */
            expiresAt: string;
            /** @description In whose name the link was made. */
            issuerName: components["schemas"]["LocalisedText"];
            giverName: components["schemas"]["LocalisedText"];
            operatorName: components["schemas"]["LocalisedText"];
            recipientName: components["schemas"]["LocalisedText"];
            /** @description The hromada where the goods go. */
            placeName: components["schemas"]["LocalisedText"];
            lines: components["schemas"]["ReceivableLineView"][];
        };
        DrawnSignatureDto: {
            width: number;
            height: number;
            path: string;
        };
        HandoverLineDto: {
            /** Format: uuid */
            consignmentLineId: string;
            accepted: number;
            damaged: number;
            missing: number;
            /** @description More than was listed. */
            surplus: number;
            /** @description Goes with every difference. */
            reason?: string | null;
            reasonLanguage?: ("de" | "uk" | "en") | null;
        };
        RecordByLinkDto: {
            /**
             * Format: date-time
             * @description When the goods changed hands, by the clock of the device.
             */
            at: string;
            giverSignatory: string;
            receiverSignatory: string;
            giverSignature?: components["schemas"]["DrawnSignatureDto"];
            receiverSignature?: components["schemas"]["DrawnSignatureDto"];
            remarks?: string | null;
            remarksLanguage?: ("de" | "uk" | "en") | null;
            lines: components["schemas"]["HandoverLineDto"][];
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: a record that arrives again under its id is taken over once.
             */
            id: string;
        };
        HandoverReceiptView: {
            /**
             * Format: uuid
             * @description Of the record.
             */
            id: string;
            reference: string;
            /** Format: date-time */
            at: string;
        };
        HandoverPictureView: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description Loading at the origin or unloading at the destination.
         * @enum {string}
         */
        ConsignmentEnd: "loading" | "unloading";
        ChangeHoursDto: {
            open: components["schemas"]["DailyHoursDto"][];
            /** @description Days on which nothing is loaded or unloaded. */
            closedOn: string[];
            /** @description Loading at the origin or unloading at the destination. */
            end: components["schemas"]["ConsignmentEnd"];
        };
        UsualHoursView: {
            loading: components["schemas"]["PlaceHoursDto"] | null;
            unloading: components["schemas"]["PlaceHoursDto"] | null;
        };
        /**
         * @description The worst of them.
         * @enum {string}
         */
        Light: "green" | "amber" | "red";
        /** @enum {string} */
        OfficialPaper: "unique_code" | "declaration" | "export_declaration" | "export_control" | "veterinary_certificate" | "insurance_card" | "export_plates" | "recipient_registration" | "onward_transfer_consent";
        /**
         * @description Who can supply it.
         * @enum {string}
         */
        Supplier: "giver" | "recipient" | "operator";
        /** @enum {string} */
        PapersClockWord: "valid" | "valid_until" | "ends_soon_after_border" | "ends_before_border" | "ended" | "valid_without_day" | "missing_without_day" | "applied" | "apply_between" | "apply_by" | "apply_at_once";
        PaperFileView: {
            /** Format: uuid */
            id: string;
            name: string;
            pages: number;
            bytes: number;
            /** @description Who put it in. */
            ownerName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            createdAt: string;
        };
        OfficialPaperView: {
            /** @description Nothing while only its number is written down. */
            id: string | null;
            paper: components["schemas"]["OfficialPaper"];
            name: components["schemas"]["LocalisedText"];
            consignmentLineId: string | null;
            position: number | null;
            vehicleName: components["schemas"]["LocalisedText"] | null;
            number: string | null;
            validUntil: string | null;
            appliedOn: string | null;
            /** @description Who can supply it. */
            suppliedBy: components["schemas"]["Supplier"];
            organisationName: components["schemas"]["LocalisedText"];
            light: components["schemas"]["Light"];
            word: components["schemas"]["PapersClockWord"];
            /** @description How it stands against the day at the border. */
            text: components["schemas"]["LocalisedText"];
            files: components["schemas"]["PaperFileView"][];
        };
        OfficialPapersView: {
            /** @description The planned day at the border that the papers are held against. */
            borderOn: string | null;
            /** @description The worst of them. */
            light: components["schemas"]["Light"];
            papers: components["schemas"]["OfficialPaperView"][];
            /** @description Of the consignment. */
            version: number;
        };
        WriteOfficialPaperDto: {
            paper: components["schemas"]["OfficialPaper"];
            /**
             * Format: uuid
             * @description The vehicle among the goods, for papers of one vehicle.
             */
            consignmentLineId?: string;
            /** @description As printed on the paper; of an export declaration its MRN. */
            number?: string | null;
            /** @description Nothing where it has no end. */
            validUntil?: string | null;
            /** @description When it was applied for. */
            appliedOn?: string | null;
        };
        PackingLineView: {
            /** Format: uuid */
            consignmentLineId: string;
            position: number;
            /** Format: uuid */
            lotId: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            /** @description Name of an icon of the lucide set. */
            icon: string;
            lotNumber: string | null;
            /** @description It drives itself, or is carried unpacked. */
            isVehicle: boolean;
            /** @description Base units in a pack, as the giver said. */
            packSize: number;
            quantity: number;
            packed: number;
            loose: number;
            weightG: number;
        };
        PackingView: {
            /** Format: uuid */
            consignmentId: string;
            reference: string;
            state: components["schemas"]["ConsignmentState"];
            /** Format: uuid */
            operatorId: string;
            /** @description Before it is sealed. */
            mayChange: boolean;
            lines: components["schemas"]["PackingLineView"][];
            units: components["schemas"]["HandlingUnitView"][];
            /** @description Units that somebody has scanned against this list. */
            countedUnitIds: string[];
        };
        LineQuantityDto: {
            /** Format: uuid */
            consignmentLineId: string;
            /** @description Into each unit. */
            quantity: number;
        };
        MakeUnitsDto: {
            /**
             * Format: uuid
             * @description The id of the first of them: a UUIDv7 of the client, or ours.
             */
            id?: string;
            kind: components["schemas"]["HandlingUnitKind"];
            count: number;
            lines: components["schemas"]["LineQuantityDto"][];
        };
        AssignUnitDto: {
            /**
             * Format: uuid
             * @description A unit packed as stock, which stands where the consignment leaves from.
             */
            unitId: string;
        };
        CountUnitDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: a scan that arrives again is counted once.
             */
            id: string;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: date-time
             * @description By the clock of the device.
             */
            at: string;
        };
        PackLinesDto: {
            lines: components["schemas"]["LineQuantityDto"][];
        };
        PackingPreviewTextDto: {
            /**
             * Format: uuid
             * @description The consignment that is packed.
             */
            consignmentId: string;
            /** @description The kind of packages that say none. */
            kind?: components["schemas"]["HandlingUnitKind"];
            /**
             * @description Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.
             * @example Packstück	Art	Bezeichnung	Menge
             *     1	Karton	Decken	20
             */
            text: string;
            /** @description What each column says, in its order: package, kind, standsOn, position, itemCode, itemName, lotNumber, quantity, unit, grossWeight, length, width, height, or attribute:<key> of the catalogue; an empty text for one that is left out. */
            mapping?: string[];
        };
        PackingRowDto: {
            /** @description The package: rows with the same number are one. Null where the goods stay loose. */
            number: string | null;
            /** @description A box unless a row says otherwise. */
            kind?: components["schemas"]["HandlingUnitKind"];
            /** @description The number of a larger package. */
            standsOn?: string;
            /** @description As weighed, grams. */
            grossWeightG?: number;
            lengthMm?: number;
            widthMm?: number;
            heightMm?: number;
            /**
             * Format: uuid
             * @description What is in it; left out where it only carries others.
             */
            consignmentLineId?: string;
            quantity?: number;
        };
        PackingImportRowView: {
            /** @description As the spreadsheet counts it. */
            row: number;
            values: string[];
            errors: components["schemas"]["ImportErrorView"][];
            missing: components["schemas"]["ImportErrorView"][];
            /** @description Null where something is wrong. */
            line: components["schemas"]["PackingRowDto"] | null;
        };
        PackingImportPreviewView: {
            columns: components["schemas"]["ImportColumnView"][];
            rows: components["schemas"]["PackingImportRowView"][];
            counts: components["schemas"]["ImportCountsView"];
        };
        ImportedUnitView: {
            /** Format: uuid */
            id: string;
            /** @description As the table called it. */
            number: string;
            /** @description As its label calls it. */
            code: string;
        };
        PackingImportView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            consignmentId: string;
            units: components["schemas"]["ImportedUnitView"][];
            /** Format: date-time */
            at: string;
            undoneAt: string | null;
            /** @description Nothing has happened with its packages since. */
            mayUndo: boolean;
        };
        ImportPackingDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: the same table is taken over once.
             */
            id?: string;
            rows: components["schemas"]["PackingRowDto"][];
        };
        SystemLineDto: {
            /** @description The position on the packing list. */
            position: number;
            name: string;
            quantity: number;
            /** @description Grams. */
            weightG: number;
        };
        LineVinDto: {
            /** Format: uuid */
            consignmentLineId: string;
            vin: string;
        };
        ChangePapersDto: {
            code?: string | null;
            codeValidUntil?: string | null;
            declarationNumber?: string | null;
            declarationValidUntil?: string | null;
            giftLetterNumber?: string | null;
            systemList?: components["schemas"]["SystemLineDto"][];
            /** @description A person has compared both lists. Takes a list given before back. */
            systemListMatches?: boolean;
            vins?: components["schemas"]["LineVinDto"][];
        };
        ReconfirmDto: {
            /**
             * Format: uuid
             * @description The registered recipient, where it is not the owner of the need.
             */
            recipientId?: string;
            /**
             * Format: uuid
             * @description Who will use the goods, where it is not the owner of the need.
             */
            endUserId?: string;
        };
        NoteReportDto: {
            /** @description Today or before; null takes it back. */
            filedOn: string | null;
        };
        /** @enum {string} */
        ReadinessCode: "code_missing" | "code_expires" | "declaration_missing" | "declaration_expires" | "numbers_unconfirmed" | "gift_letter_missing" | "vin_missing" | "official_paper_missing" | "official_paper_expires" | "goods_expire" | "need_not_reconfirmed" | "system_list_unconfirmed" | "system_list_line_missing" | "system_list_line_extra" | "system_list_name_differs" | "system_list_quantity_differs" | "system_list_weight_differs";
        MissingPointView: {
            code: components["schemas"]["ReadinessCode"];
            /** @description Who can supply it. */
            suppliedBy: components["schemas"]["Supplier"];
            text: components["schemas"]["LocalisedText"];
            parameters: {
                [key: string]: string | number;
            };
        };
        ReadinessView: {
            /**
             * Format: date
             * @description The day until which code and declaration have to be valid.
             */
            borderOn: string;
            /** @description The last day on which the word of the owner that the need still holds counts; then it is asked anew. */
            reconfirmedUntil: string | null;
            missing: components["schemas"]["MissingPointView"][];
            /** @description How code, declaration and the other official papers stand in time. */
            light: components["schemas"]["Light"];
        };
        RecordHandoverDto: {
            /**
             * Format: date-time
             * @description When the goods changed hands, by the clock of the device.
             */
            at: string;
            giverSignatory: string;
            receiverSignatory: string;
            giverSignature?: components["schemas"]["DrawnSignatureDto"];
            receiverSignature?: components["schemas"]["DrawnSignatureDto"];
            remarks?: string | null;
            remarksLanguage?: ("de" | "uk" | "en") | null;
            lines: components["schemas"]["HandoverLineDto"][];
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: a record that arrives again under its id is taken over once.
             */
            id?: string;
        };
        HandoverLineView: {
            /** Format: uuid */
            consignmentLineId: string;
            position: number;
            quantity: number;
            accepted: number;
            damaged: number;
            missing: number;
            surplus: number;
            reason: string | null;
            reasonLanguage: ("de" | "uk" | "en") | null;
            pictures: components["schemas"]["PictureView"][];
        };
        HandoverView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            consignmentId: string;
            /** Format: date-time */
            at: string;
            giverSignatory: string;
            receiverSignatory: string;
            giverSignature: components["schemas"]["DrawnSignatureDto"] | null;
            receiverSignature: components["schemas"]["DrawnSignatureDto"] | null;
            remarks: string | null;
            remarksLanguage: ("de" | "uk" | "en") | null;
            /**
             * Format: date
             * @description When the Ukrainian report on the use is due; a configured period, from a secondary source.
             */
            reportDueOn: string;
            /** @description Whether it was recorded without an account, by a link. */
            isByLink: boolean;
            /** @description In whose name that link was made. */
            issuerName: components["schemas"]["LocalisedText"] | null;
            lines: components["schemas"]["HandoverLineView"][];
        };
        /**
         * @description Nothing said yet; a person said that both are equal; compared line by line.
         * @enum {string}
         */
        SystemListState: "unknown" | "said_equal" | "compared";
        PackedSideView: {
            name: components["schemas"]["LocalisedText"];
            quantity: number;
            /** @description Grams. */
            weightG: number;
        };
        /** @enum {string} */
        SystemListDifference: "name" | "quantity" | "weight" | "not_listed" | "not_packed";
        ComparedLineView: {
            position: number;
            packed: components["schemas"]["PackedSideView"] | null;
            listed: components["schemas"]["SystemLineDto"] | null;
            differences: components["schemas"]["SystemListDifference"][];
        };
        SystemListView: {
            /** @description Nothing said yet; a person said that both are equal; compared line by line. */
            state: components["schemas"]["SystemListState"];
            lines: components["schemas"]["ComparedLineView"][];
            /** @description Of the consignment. */
            version: number;
        };
        SystemListErrorView: {
            /** @description As the spreadsheet counts it. */
            row: number;
            text: string;
        };
        SystemListPreviewView: {
            systemList: components["schemas"]["SystemLineDto"][];
            lines: components["schemas"]["ComparedLineView"][];
            errors: components["schemas"]["SystemListErrorView"][];
            /** @description Of the consignment. */
            version: number;
        };
        /** @enum {string} */
        VehicleKind: "own" | "hired" | "donated";
        /** @enum {string} */
        LicenceClass: "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE";
        FleetBookingView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @description null: a convoy that the caller does not see. */
            convoyId: string | null;
            convoyName: string | null;
        };
        VehicleView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            kind: components["schemas"]["VehicleKind"];
            label: string;
            plate: string | null;
            vin: string | null;
            vehicleClass: components["schemas"]["VehicleClass"];
            licenceClass: components["schemas"]["LicenceClass"];
            payloadG: number;
            volumeCm3: number;
            palletPlaces: number;
            seats: number;
            maxSpeedKmh: number;
            homePlaceId: string;
            /** @description Where a donated vehicle goes and stays. */
            destinationPlaceId: string | null;
            /** @description The goods that a donated vehicle is. */
            lotId: string | null;
            sharedWithIds: string[];
            availableFrom: string | null;
            availableUntil: string | null;
            /** @description Cents for using it at all. */
            costUseCents: number | null;
            /** @description Cents for each km. */
            costKmCents: number | null;
            /** @description Cents for each hour of its journey. */
            costHourCents: number | null;
            /** @description The booking of now, or the next one. */
            nextBooking: components["schemas"]["FleetBookingView"] | null;
            /** @description From then on it travels no more. */
            withdrawnAt: string | null;
            pictures: components["schemas"]["PictureView"][];
            version: number;
        };
        PageOfVehicleView: {
            items: components["schemas"]["VehicleView"][];
            next: string | null;
        };
        /**
         * @description Donated vehicles come from their pledge.
         * @enum {string}
         */
        EnteredVehicleKind: "own" | "hired";
        CreateVehicleDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            /** Format: uuid */
            ownerId: string;
            /** @description Donated vehicles come from their pledge. */
            kind: components["schemas"]["EnteredVehicleKind"];
            label: string;
            plate?: string | null;
            vin?: string | null;
            vehicleClass: components["schemas"]["VehicleClass"];
            /** @description What it takes to drive it, empty too. */
            licenceClass: components["schemas"]["LicenceClass"];
            /** @description Grams. */
            payloadG: number;
            /** @description Cubic centimetres. */
            volumeCm3: number;
            /** @description EUR pallets side by side. */
            palletPlaces: number;
            seats: number;
            maxSpeedKmh: number;
            homePlaceId: string;
            /** @description Organisations whose convoys it may join as well. */
            sharedWithIds?: string[];
            availableFrom?: string | null;
            availableUntil?: string | null;
            /** @description Cents for using it at all. */
            costUseCents?: number | null;
            /** @description Cents for each km. */
            costKmCents?: number | null;
            /** @description Cents for each hour of its journey. */
            costHourCents?: number | null;
        };
        ChangeVehicleDto: {
            label?: string;
            plate?: string | null;
            vin?: string | null;
            vehicleClass?: components["schemas"]["VehicleClass"];
            licenceClass?: components["schemas"]["LicenceClass"];
            payloadG?: number;
            volumeCm3?: number;
            palletPlaces?: number;
            seats?: number;
            maxSpeedKmh?: number;
            homePlaceId?: string;
            /** @description Organisations whose convoys it may join as well. */
            sharedWithIds?: string[];
            /** @description null: from now on. */
            availableFrom?: string | null;
            /** @description null: without end. */
            availableUntil?: string | null;
            /** @description Cents for using it at all. */
            costUseCents?: number | null;
            /** @description Cents for each km. */
            costKmCents?: number | null;
            /** @description Cents for each hour of its journey. */
            costHourCents?: number | null;
        };
        DriverView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            personId: string | null;
            label: string;
            licenceClasses: components["schemas"]["LicenceClass"][];
            mayCrossBorder: boolean;
            homePlaceId: string;
            sharedWithIds: string[];
            availableFrom: string | null;
            availableUntil: string | null;
            /** @description The booking of now, or the next one. */
            nextBooking: components["schemas"]["FleetBookingView"] | null;
            /** @description From then on they drive no more. */
            withdrawnAt: string | null;
            version: number;
        };
        PageOfDriverView: {
            items: components["schemas"]["DriverView"][];
            next: string | null;
        };
        CreateDriverDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            /** Format: uuid */
            organisationId: string;
            /** @description The account with which the driver sees the own journeys. */
            personId?: string | null;
            label: string;
            licenceClasses: components["schemas"]["LicenceClass"][];
            mayCrossBorder: boolean;
            homePlaceId: string;
            /** @description Organisations whose convoys they may drive in as well. */
            sharedWithIds?: string[];
            availableFrom?: string | null;
            availableUntil?: string | null;
        };
        ChangeDriverDto: {
            personId?: string | null;
            label?: string;
            licenceClasses?: components["schemas"]["LicenceClass"][];
            mayCrossBorder?: boolean;
            homePlaceId?: string;
            /** @description Organisations whose convoys they may drive in as well. */
            sharedWithIds?: string[];
            availableFrom?: string | null;
            availableUntil?: string | null;
        };
        /** @enum {string} */
        ConvoyState: "draft" | "scheduled" | "confirmed" | "underway" | "completed" | "postponed" | "aborted";
        TravelSourceView: {
            /** @description `great_circle` or the name of a router. */
            method: string;
            /** @description True where no router gave the distance: great circle × 1.25. */
            estimated: boolean;
        };
        ObstacleView: {
            /** @description null: the whole convoy. */
            consignmentId: string | null;
            /** @description Stable code of the rule. */
            rule: string;
            text: components["schemas"]["LocalisedText"];
            /** @description The limits in figures. */
            parameters: {
                [key: string]: string | number;
            };
            /** @description Where the rule comes from, with the confidence of the source. */
            source: string;
        };
        ConvoyView: {
            /** Format: uuid */
            id: string;
            /** @description The number that people use. */
            reference: string;
            /** Format: uuid */
            operatorId: string;
            name: string;
            state: components["schemas"]["ConvoyState"];
            /** Format: date-time */
            earliestDeparture: string;
            /** Format: date-time */
            latestDeparture: string;
            /** @description Since when a plan is being made. */
            scheduleRequestedAt: string | null;
            crossingId: string | null;
            /** @description As planned. */
            departAt: string | null;
            /** @description As planned. */
            arriveAt: string | null;
            departedAt: string | null;
            endedAt: string | null;
            travel: components["schemas"]["TravelSourceView"] | null;
            obstacles: components["schemas"]["ObstacleView"][];
            consignmentIds: string[];
            vehicleIds: string[];
            driverIds: string[];
            /** @description Its vehicles are at the gate at one time and go on from it at one time. True unless said. */
            keepsTogether: boolean;
            /** @description One of the vehicles; it goes along empty, to take over from one that breaks down. */
            bufferVehicleId: string | null;
            /** @description The driver who leads it on the road. */
            leaderId: string | null;
            version: number;
        };
        PageOfConvoyView: {
            items: components["schemas"]["ConvoyView"][];
            next: string | null;
        };
        PlanningView: {
            /** Format: date-time */
            startedAt: string;
            /** @description Null until there is a first plan. */
            vehicles: number | null;
            /** @description Consignments, or vehicles to deliver, that stay behind. */
            leftBehind: number | null;
            km: number | null;
        };
        /** @enum {string} */
        LegKind: "load" | "drive" | "break" | "rest" | "border" | "curfew_wait" | "ban_wait" | "wait" | "unload";
        LegView: {
            position: number;
            kind: components["schemas"]["LegKind"];
            fromPlaceId: string | null;
            toPlaceId: string | null;
            crossingId: string | null;
            /** @description At the wheel. */
            driverId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            km: number | null;
            /** @description Country driven in. */
            country: string | null;
            /** @description Why it waits. */
            reason: string | null;
            /** @description Grams on board. */
            loadG: number;
            /** @description What is loaded or unloaded here. */
            consignmentIds: string[];
        };
        JourneyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vehicleId: string;
            vehicle: string;
            /** @description Who they are is at /drivers, where each read is logged. */
            driverIds: string[];
            consignmentIds: string[];
            /** Format: date-time */
            departAt: string;
            /** Format: date-time */
            arriveAt: string;
            km: number;
            legs: components["schemas"]["LegView"][];
        };
        /** @enum {string} */
        BorderEventKind: "arrived" | "cleared" | "held" | "turned_back";
        BorderEventView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["BorderEventKind"];
            crossingId: string;
            /** Format: date-time */
            at: string;
            note: string | null;
            noteLanguage: ("de" | "uk" | "en") | null;
        };
        ConvoyDetailView: {
            /** Format: uuid */
            id: string;
            /** @description The number that people use. */
            reference: string;
            /** Format: uuid */
            operatorId: string;
            name: string;
            state: components["schemas"]["ConvoyState"];
            /** Format: date-time */
            earliestDeparture: string;
            /** Format: date-time */
            latestDeparture: string;
            /** @description Since when a plan is being made. */
            scheduleRequestedAt: string | null;
            crossingId: string | null;
            /** @description As planned. */
            departAt: string | null;
            /** @description As planned. */
            arriveAt: string | null;
            departedAt: string | null;
            endedAt: string | null;
            travel: components["schemas"]["TravelSourceView"] | null;
            obstacles: components["schemas"]["ObstacleView"][];
            consignmentIds: string[];
            vehicleIds: string[];
            driverIds: string[];
            /** @description Its vehicles are at the gate at one time and go on from it at one time. True unless said. */
            keepsTogether: boolean;
            /** @description One of the vehicles; it goes along empty, to take over from one that breaks down. */
            bufferVehicleId: string | null;
            /** @description The driver who leads it on the road. */
            leaderId: string | null;
            version: number;
            planning: components["schemas"]["PlanningView"] | null;
            journeys: components["schemas"]["JourneyView"][];
            borderEvents: components["schemas"]["BorderEventView"][];
        };
        CreateConvoyDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The organisation that runs the convoy.
             */
            operatorId: string;
            name: string;
            /** Format: date-time */
            earliestDeparture: string;
            /** Format: date-time */
            latestDeparture: string;
            /** @description Consignments of the operator that have not left yet. */
            consignmentIds: string[];
            /** @description What may be used; donated vehicles come with their consignment by themselves. */
            vehicleIds: string[];
            driverIds: string[];
            /** @description Its vehicles are at the gate at one time and go on from it at one time. True unless said. */
            keepsTogether?: boolean;
            /** @description One of the vehicles; it goes along empty, to take over from one that breaks down. */
            bufferVehicleId?: string | null;
        };
        ChangeConvoyDto: {
            name?: string;
            /** Format: date-time */
            earliestDeparture?: string;
            /** Format: date-time */
            latestDeparture?: string;
            /** @description Consignments of the operator that have not left yet. */
            consignmentIds?: string[];
            /** @description What may be used; donated vehicles come with their consignment by themselves. */
            vehicleIds?: string[];
            driverIds?: string[];
            /** @description Its vehicles are at the gate at one time and go on from it at one time. True unless said. */
            keepsTogether?: boolean;
            /** @description One of the vehicles; it goes along empty, to take over from one that breaks down. */
            bufferVehicleId?: string | null;
        };
        LeadConvoyDto: {
            /** @description Who drives in its plan; null: nobody leads it. */
            leaderId: string | null;
        };
        DepartDto: {
            /**
             * Format: date-time
             * @description Now unless said.
             */
            at?: string;
        };
        TellBorderEventDto: {
            /** Format: uuid */
            id?: string;
            kind: components["schemas"]["BorderEventKind"];
            /** @description The planned crossing unless said. */
            crossingId?: string;
            /**
             * Format: date-time
             * @description Now unless said.
             */
            at?: string;
            note?: string | null;
            /** @description Of the note. */
            noteLanguage?: ("de" | "uk" | "en") | null;
        };
        ArriveDto: {
            /** @description All that are still under way unless said. */
            consignmentIds?: string[];
            /**
             * Format: date-time
             * @description Now unless said.
             */
            at?: string;
        };
        LoadSumView: {
            units: number;
            /** @description As weighed, else as expected, with what travels loose; grams. */
            weightG: number;
            palletPlaces: number;
            /** @description Millimetres of the length of the vehicle: 400 for a EUR pallet. */
            loadingMm: number;
        };
        /** @enum {string} */
        LoadHintKind: "overweight" | "pallet_places" | "loading_metres" | "axle" | "adr" | "adr_mix";
        LoadHintView: {
            kind: components["schemas"]["LoadHintKind"];
            /** @description Our own hint; no law. */
            text: components["schemas"]["LocalisedText"];
        };
        VehicleLoadView: {
            /** Format: uuid */
            vehicleId: string;
            label: string;
            plate: string | null;
            payloadG: number;
            palletPlaces: number;
            /** @description Millimetres that its pallet places take. */
            loadingMm: number;
            /** @description Consignments that the plan puts on it. */
            consignmentIds: string[];
            /** @description Outermost units that belong on it and are on none. */
            waitingUnitIds: string[];
            loadedUnitIds: string[];
            /** @description Scanned on and off again. */
            unloadedUnitIds: string[];
            /** @description Of goods in no unit, grams. */
            looseG: number;
            /** @description When all that belongs on it is on it. */
            planned: components["schemas"]["LoadSumView"];
            /** @description Of what was scanned. */
            loaded: components["schemas"]["LoadSumView"];
            hints: components["schemas"]["LoadHintView"][];
        };
        LoadingView: {
            /** Format: uuid */
            convoyId: string;
            reference: string;
            name: string;
            state: components["schemas"]["ConvoyState"];
            /** Format: uuid */
            operatorId: string;
            vehicles: components["schemas"]["VehicleLoadView"][];
            units: components["schemas"]["HandlingUnitView"][];
        };
        LoadUnitDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client: a scan that arrives again changes nothing.
             */
            id: string;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: uuid
             * @description A vehicle that the plan of the convoy uses.
             */
            vehicleId: string;
            /**
             * Format: date-time
             * @description By the clock of the device.
             */
            at: string;
            /** @description Why it goes elsewhere than planned: the word of the convoy lead. */
            reason?: string;
        };
        UnloadUnitDto: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: date-time
             * @description By the clock of the device.
             */
            at: string;
        };
        PlanVehicleView: {
            /** Format: uuid */
            id: string;
            label: string;
            plate: string | null;
            kind: components["schemas"]["VehicleKind"];
            vehicleClass: components["schemas"]["VehicleClass"];
            licenceClass: components["schemas"]["LicenceClass"];
            payloadG: number;
            volumeCm3: number;
            palletPlaces: number;
        };
        PlanLoadView: {
            weightG: number;
            volumeCm3: number;
            palletPlaces: number;
        };
        PlanDriverView: {
            /** Format: uuid */
            id: string;
            /** @description For those who may see who drives; each read is logged. */
            label: string | null;
        };
        LongQueueView: {
            /**
             * Format: date-time
             * @description At the last receiver, or at that of the consignment.
             */
            arrivesAt: string;
            /** @description Later than planned. */
            laterMinutes: number;
            /** @description A curfew that the plan does not meet lies in between. */
            waitsForCurfew: boolean;
        };
        PlanStepView: {
            /** Format: uuid */
            consignmentId: string;
            /** @description False: unloaded. */
            load: boolean;
        };
        SegmentView: {
            position: number;
            kind: components["schemas"]["LegKind"];
            fromPlaceId: string | null;
            toPlaceId: string | null;
            crossingId: string | null;
            /** @description At the wheel. */
            driverId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            km: number | null;
            /** @description Country driven in. */
            country: string | null;
            /** @description Why it waits. */
            reason: string | null;
            /** @description Grams on board. */
            loadG: number;
            /** @description What is loaded or unloaded here. */
            consignmentIds: string[];
            /** @description Of a border segment: the median queue in it; the rest is control. Null elsewhere. */
            queueMinutes: number | null;
        };
        PlannedJourneyView: {
            vehicle: components["schemas"]["PlanVehicleView"];
            /** @description The most that is on board at once. */
            load: components["schemas"]["PlanLoadView"];
            drivers: components["schemas"]["PlanDriverView"][];
            consignmentIds: string[];
            crossingId: string | null;
            /** Format: date-time */
            departAt: string;
            /** Format: date-time */
            arriveAt: string;
            km: number;
            drivingMinutes: number;
            borderWaitMinutes: number;
            /** @description null: not known for this vehicle at this crossing, or the caller does not plan the convoy. */
            longQueue: components["schemas"]["LongQueueView"] | null;
            steps: components["schemas"]["PlanStepView"][];
            segments: components["schemas"]["SegmentView"][];
        };
        PlanPlaceView: {
            id: string;
            name: components["schemas"]["LocalisedText"];
            /** @description Of the place, never of an address. */
            lat: number;
            lon: number;
            country: string;
        };
        PlanCrossingView: {
            id: string;
            name: components["schemas"]["LocalisedText"];
            lat: number;
            lon: number;
            accepts: components["schemas"]["VehicleClass"][];
        };
        /** @enum {string} */
        DocumentKind: "cmr" | "packing_list" | "proforma_invoice" | "gift_letter" | "export_pack" | "donor_offer" | "recipient_consent" | "need_letter" | "distribution_plan" | "gift_contract" | "vehicle_handover" | "handover_record" | "inventory_removal";
        CarriedPaperView: {
            /**
             * Format: uuid
             * @description Its file is at /documents/{id}/content.
             */
            documentId: string;
            /** Format: uuid */
            consignmentId: string;
            kind: components["schemas"]["DocumentKind"];
            reference: string;
        };
        ContactPersonView: {
            name: string;
        };
        OrganisationContactView: {
            /** Format: uuid */
            organisationId: string;
            name: components["schemas"]["LocalisedText"];
            contactLine: string | null;
            people: components["schemas"]["ContactPersonView"][];
        };
        HandoverPointView: {
            name: string;
            phone: string;
            address: string;
        };
        CarriedConsignmentView: {
            /** Format: uuid */
            id: string;
            reference: string;
            destinationPlaceId: string;
            recipient: components["schemas"]["OrganisationContactView"];
            /** @description Secret: until the convoy is completed. Each read is logged. */
            handoverPoint: components["schemas"]["HandoverPointView"] | null;
        };
        OwnJourneyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            convoyId: string;
            convoyReference: string;
            convoyName: string;
            convoyState: components["schemas"]["ConvoyState"];
            /**
             * Format: uuid
             * @description Which of the drivers the caller is.
             */
            driverId: string;
            journey: components["schemas"]["PlannedJourneyView"];
            places: components["schemas"]["PlanPlaceView"][];
            crossing: components["schemas"]["PlanCrossingView"] | null;
            papers: components["schemas"]["CarriedPaperView"][];
            /** @description Who leads the convoy. */
            lead: components["schemas"]["OrganisationContactView"];
            consignments: components["schemas"]["CarriedConsignmentView"][];
            /**
             * Format: date-time
             * @description The device removes all of this by then.
             */
            validUntil: string;
            /**
             * Format: date-time
             * @description The device removes handover points by then, or as soon as an answer comes without them: a day after the planned arrival.
             */
            secretUntil: string;
        };
        /**
         * @description What it breaks for that reason.
         * @enum {string}
         */
        SoftRule: "departure_window" | "must_travel_apart" | "on_other_vehicle" | "outside_hours" | "not_together" | "border_wait_too_short" | "arrival_close_to_curfew" | "night_driving" | "late_arrival";
        PlanByHandView: {
            /** Format: uuid */
            personId: string;
            /** Format: date-time */
            at: string;
            reason: string | null;
            /** @description What it breaks for that reason. */
            despite: components["schemas"]["SoftRule"][];
        };
        /**
         * @description Rules that it is not told of.
         * @enum {string}
         */
        UnknownRule: "driving" | "crews" | "curfew" | "gates" | "gate_hours" | "truck_ban" | "papers" | "night" | "mixing";
        PlanEngineView: {
            name: string;
            /** @description Rules that it is not told of. */
            unknownRules: components["schemas"]["UnknownRule"][];
        };
        RiskTotalsView: {
            /** @description They miss something where the queue is long. */
            atRisk: number;
            /** @description How long the queue can get is not known. */
            unknown: number;
        };
        PlanTotalsView: {
            vehicles: number;
            departAt: string | null;
            arriveAt: string | null;
            km: number;
            drivingMinutes: number;
            /** @description Median queues at the border, all vehicles together. */
            borderWaitMinutes: number;
            /** @description Days of each driver, begun ones counted whole. */
            driverDays: number;
            undeliverable: number;
            /** @description Effort in points of the planner: no money, lower is better. */
            points: number;
            /** @description Cents for all vehicles; null where the costs of one of them are not known, and for who does not plan the convoy. */
            costCents: number | null;
            /** @description Worked out until departure, for those who plan the convoy. */
            risk: components["schemas"]["RiskTotalsView"] | null;
        };
        /**
         * @description The day of need, the last day of the unique code or of the declaration, or the working day of the crew.
         * @enum {string}
         */
        Missable: "arrival" | "code" | "declaration" | "duty";
        MissedView: {
            /** @description The day of need, the last day of the unique code or of the declaration, or the working day of the crew. */
            what: components["schemas"]["Missable"];
            latestAt: string | null;
            byMinutes: number | null;
        };
        LongQueueConsignmentView: {
            /**
             * Format: date-time
             * @description At the last receiver, or at that of the consignment.
             */
            arrivesAt: string;
            /** @description Later than planned. */
            laterMinutes: number;
            /** @description A curfew that the plan does not meet lies in between. */
            waitsForCurfew: boolean;
            missed: components["schemas"]["MissedView"][];
        };
        PlanConsignmentView: {
            /** Format: uuid */
            id: string;
            reference: string;
            giverName: components["schemas"]["LocalisedText"];
            ownerName: components["schemas"]["LocalisedText"];
            originPlaceId: string;
            destinationPlaceId: string;
            /** @description Of what is carried, without vehicles that drive themselves. */
            weightG: number;
            volumeCm3: number;
            palletPlaces: number;
            latestArrivalOn: string | null;
            /** @description null: nothing carries it. */
            vehicleId: string | null;
            /** @description When it is unloaded, or arrives as a vehicle itself. */
            arrivesAt: string | null;
            /** @description null: not known, or nothing carries it, or the caller does not plan the convoy. */
            longQueue: components["schemas"]["LongQueueConsignmentView"] | null;
        };
        WayHomeView: {
            /** Format: uuid */
            driverId: string;
            label: string;
            /** @description Where the vehicle stays. */
            placeId: string;
            /** Format: date-time */
            arrivedAt: string;
            /** @description Comes back with the driver; null: by bus or train. */
            vehicleId: string | null;
            leavesAt: string | null;
        };
        PlanView: {
            /** Format: uuid */
            convoyId: string;
            reference: string;
            name: string;
            state: components["schemas"]["ConvoyState"];
            crossingId: string | null;
            travel: components["schemas"]["TravelSourceView"] | null;
            byHand: components["schemas"]["PlanByHandView"] | null;
            /** @description null: planned by Poruch or by hand. */
            engine: components["schemas"]["PlanEngineView"] | null;
            totals: components["schemas"]["PlanTotalsView"];
            places: components["schemas"]["PlanPlaceView"][];
            crossings: components["schemas"]["PlanCrossingView"][];
            consignments: components["schemas"]["PlanConsignmentView"][];
            journeys: components["schemas"]["PlannedJourneyView"][];
            waysHome: components["schemas"]["WayHomeView"][];
            obstacles: components["schemas"]["ObstacleView"][];
            /** @description Of the convoy. */
            version: number;
        };
        RouteDraftDto: {
            /** Format: uuid */
            vehicleId: string;
            driverIds: string[];
            /** Format: date-time */
            departAt: string;
            steps: components["schemas"]["PlanStepView"][];
        };
        PlanDraftDto: {
            crossingId: string | null;
            routes: components["schemas"]["RouteDraftDto"][];
        };
        DepartEditDto: {
            /** Format: uuid */
            vehicleId: string;
            /** Format: date-time */
            at: string;
        };
        SwapEditDto: {
            /** Format: uuid */
            vehicleId: string;
            /**
             * Format: uuid
             * @description Takes the journey over; where it has one itself, both change places.
             */
            withVehicleId: string;
        };
        CrewEditDto: {
            /** Format: uuid */
            vehicleId: string;
            /** @description Whoever drives first comes first. */
            driverIds: string[];
        };
        MoveEditDto: {
            /** Format: uuid */
            consignmentId: string;
            /** @description null takes it out of the plan. */
            toVehicleId: string | null;
            /** @description Steps of the vehicle before its loading; where it makes the smallest detour unless said. */
            loadPosition?: number;
            /** @description Steps before its unloading; the end unless said. */
            unloadPosition?: number;
        };
        CrossEditDto: {
            crossingId: string;
        };
        PlanEditDto: {
            depart?: components["schemas"]["DepartEditDto"];
            swap?: components["schemas"]["SwapEditDto"];
            crew?: components["schemas"]["CrewEditDto"];
            move?: components["schemas"]["MoveEditDto"];
            cross?: components["schemas"]["CrossEditDto"];
        };
        CheckPlanDto: {
            /** @description The plan with which editing begins, such as an alternative; the stored one unless said. */
            base?: components["schemas"]["PlanDraftDto"];
            edits: components["schemas"]["PlanEditDto"][];
        };
        /** @enum {string} */
        PlanRule: "unknown_reference" | "legs_not_contiguous" | "departure_window" | "departure_has_passed" | "route_broken" | "distance_too_short" | "speed_cap" | "break_missing" | "daily_driving" | "daily_rest" | "weekly_driving" | "fortnight_driving" | "weekly_rest" | "licence" | "driver_may_not_cross" | "vehicle_unavailable" | "driver_unavailable" | "vehicle_booked_twice" | "driver_booked_twice" | "overweight" | "over_volume" | "over_pallet_places" | "over_loading_metres" | "over_seats" | "passenger_elsewhere" | "must_travel_apart" | "on_other_vehicle" | "outside_hours" | "crossing_refuses_class" | "crossing_not_shared" | "not_together" | "crossing_closed" | "border_wait_too_short" | "curfew" | "arrival_close_to_curfew" | "truck_ban" | "night_driving" | "declaration_expired" | "code_expired" | "loaded_before_ready" | "late_arrival" | "pickup_before_delivery" | "consignment_not_accounted" | "wrong_end_place";
        /**
         * @description A plan that breaks a hard rule is not stored; a soft one allows an exception with a reason.
         * @enum {string}
         */
        RuleSeverity: "hard" | "soft";
        BrokenRuleView: {
            rule: components["schemas"]["PlanRule"];
            /** @description A plan that breaks a hard rule is not stored; a soft one allows an exception with a reason. */
            severity: components["schemas"]["RuleSeverity"];
            text: components["schemas"]["LocalisedText"];
            /** @description Where the rule comes from, with the confidence of the source. */
            source: string;
            vehicleId: string | null;
            driverId: string | null;
            consignmentId: string | null;
            at: string | null;
            /** @description Position of the segment of the vehicle’s journey. */
            segment: number | null;
        };
        ImpossibleJourneyView: {
            /** Format: uuid */
            vehicleId: string;
            why: components["schemas"]["ObstacleView"];
        };
        CheckedPlanView: {
            /** @description With the times that follow from the changes; nothing is stored. */
            plan: components["schemas"]["PlanView"];
            broken: components["schemas"]["BrokenRuleView"][];
            impossible: components["schemas"]["ImpossibleJourneyView"][];
            /** @description False where a hard rule is broken or a journey is impossible. */
            storable: boolean;
        };
        /**
         * @description `impossible`: a journey without any timetable.
         * @enum {string}
         */
        RepairedRule: "unknown_reference" | "legs_not_contiguous" | "departure_window" | "departure_has_passed" | "route_broken" | "distance_too_short" | "speed_cap" | "break_missing" | "daily_driving" | "daily_rest" | "weekly_driving" | "fortnight_driving" | "weekly_rest" | "licence" | "driver_may_not_cross" | "vehicle_unavailable" | "driver_unavailable" | "vehicle_booked_twice" | "driver_booked_twice" | "overweight" | "over_volume" | "over_pallet_places" | "over_loading_metres" | "over_seats" | "passenger_elsewhere" | "must_travel_apart" | "on_other_vehicle" | "outside_hours" | "crossing_refuses_class" | "crossing_not_shared" | "not_together" | "crossing_closed" | "border_wait_too_short" | "curfew" | "arrival_close_to_curfew" | "truck_ban" | "night_driving" | "declaration_expired" | "code_expired" | "loaded_before_ready" | "late_arrival" | "pickup_before_delivery" | "consignment_not_accounted" | "wrong_end_place" | "impossible";
        RepairView: {
            /** @description `impossible`: a journey without any timetable. */
            rule: components["schemas"]["RepairedRule"];
            vehicleId: string | null;
            edit: components["schemas"]["PlanEditDto"];
        };
        RepairsView: {
            repairs: components["schemas"]["RepairView"][];
        };
        StorePlanDto: {
            /** @description The plan with which editing begins, such as an alternative; the stored one unless said. */
            base?: components["schemas"]["PlanDraftDto"];
            edits: components["schemas"]["PlanEditDto"][];
            /** @description Soft rules that the plan may break. */
            despite?: components["schemas"]["SoftRule"][];
            /** @description Goes with every exception. */
            reason?: string;
        };
        DivideDto: {
            /** @description Vehicles in one convoy at the most. */
            largest: number;
        };
        DividedConvoyView: {
            crossingId: string | null;
            /** Format: date-time */
            departAt: string;
            /**
             * Format: date-time
             * @description The last of its vehicles, at its end place.
             */
            arriveAt: string;
            vehicleIds: string[];
            consignmentIds: string[];
        };
        DivisionView: {
            /** @description All journeys of all its convoys. */
            alternative: components["schemas"]["PlanView"];
            convoys: components["schemas"]["DividedConvoyView"][];
        };
        ConvoyPartDto: {
            name: string;
            crossingId: string | null;
            /** @description Of the convoy that is divided, each in one part. */
            consignmentIds: string[];
            routes: components["schemas"]["RouteDraftDto"][];
        };
        DivideConvoyDto: {
            parts: components["schemas"]["ConvoyPartDto"][];
        };
        DividedView: {
            /** @description In the order of the parts. */
            convoyIds: string[];
        };
        LateGoodsDto: {
            /** Format: uuid */
            consignmentId: string;
            /**
             * Format: date
             * @description Ready from the beginning of that day, on the German clock.
             */
            readyOn: string;
        };
        WhatIfDto: {
            crossingId?: string;
            /** @description A gate that is closed. */
            withoutCrossingId?: string;
            /**
             * Format: uuid
             * @description Goods that cannot come along, for want of a paper for instance.
             */
            withoutConsignmentId?: string;
            late?: components["schemas"]["LateGoodsDto"];
            /** @description Repairs the stored plan with as few changes as possible; otherwise it is planned anew. */
            fewestChanges?: boolean;
            /**
             * Format: date
             * @description Leaves on that day, on the German clock.
             */
            departureDay?: string;
            /** Format: uuid */
            withoutVehicleId?: string;
            /** Format: uuid */
            withoutDriverId?: string;
        };
        TotalsChangeView: {
            departMinutes: number | null;
            arriveMinutes: number | null;
            km: number;
            drivingMinutes: number;
            borderWaitMinutes: number;
            driverDays: number;
            vehicles: number;
            undeliverable: number;
            points: number;
            /** @description Cents for all vehicles. */
            costCents: number | null;
            atRisk: number | null;
        };
        ArrivalChangeView: {
            /** Format: uuid */
            consignmentId: string;
            stored: string | null;
            alternative: string | null;
        };
        WhatIfView: {
            stored: components["schemas"]["PlanTotalsView"];
            /** @description Its journeys can be the base of a check and of a stored plan. */
            alternative: components["schemas"]["PlanView"];
            change: components["schemas"]["TotalsChangeView"];
            arrivals: components["schemas"]["ArrivalChangeView"][];
        };
        RequestDocumentDto: {
            /**
             * Format: uuid
             * @description A UUIDv7 of the client, or ours.
             */
            id?: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description In the order in which the paper prints them; those that its readers need unless said. */
            languages?: components["schemas"]["Language"][];
        };
        /** @enum {string} */
        DocumentState: "requested" | "ready" | "failed";
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            consignmentId: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description The number printed on the paper. */
            reference: string;
            languages: components["schemas"]["Language"][];
            state: components["schemas"]["DocumentState"];
            sha256: string | null;
            bytes: number | null;
            /** Format: date-time */
            createdAt: string;
            readyAt: string | null;
            version: number;
        };
        PageOfDocumentView: {
            items: components["schemas"]["DocumentView"][];
            next: string | null;
        };
        /** @enum {string} */
        PaperRequirement: "address" | "edrpou" | "signatory" | "value" | "wear" | "hs_code" | "origin" | "vin" | "make_model" | "built_year" | "mileage" | "delivery_term" | "carrier_address" | "decision" | "file_number" | "handover";
        /** @enum {string} */
        PaperSupplyPlace: "organisation" | "customs" | "border_papers" | "handover";
        MissingOfOwnerView: {
            code: components["schemas"]["PaperRequirement"];
            /** Format: uuid */
            organisationId: string;
            place: components["schemas"]["PaperSupplyPlace"];
            text: components["schemas"]["LocalisedText"];
        };
        VehicleConsignmentView: {
            /** Format: uuid */
            id: string;
            reference: string;
            receiverName: components["schemas"]["LocalisedText"];
            made: components["schemas"]["DocumentKind"][];
            /** @description What nobody should leave without and was not made yet. */
            missing: components["schemas"]["DocumentKind"][];
        };
        VehicleFolderView: {
            /** @description null before there is a plan. */
            vehicleId: string | null;
            vehicle: string | null;
            /** @description Powers of attorney that the print pack holds, one for each who drives. */
            drivers: number;
            missing: components["schemas"]["MissingOfOwnerView"][];
            consignments: components["schemas"]["VehicleConsignmentView"][];
        };
        VerifiedDocumentView: {
            kind: components["schemas"]["DocumentKind"];
            reference: string;
            /** @description Of the file; compare it with the one in your hands. */
            sha256: string;
            /** Format: date */
            date: string;
        };
        GivenRowView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unit: string;
            quantity: number;
            accepted: number;
            short: number;
            damaged: number;
            /** @description More than was listed. */
            surplus: number;
            /** @description null for goods that came without a pledge. */
            pledgeId: string | null;
            pledgeTitle: string | null;
            pledgeTitleLanguage: ("de" | "uk" | "en") | null;
            fileNumber: string | null;
            /** @description Of what was accepted, as declared for customs. */
            valueCents: number | null;
            /** Format: uuid */
            partnerId: string;
            partnerName: components["schemas"]["LocalisedText"];
            /** Format: date */
            deliveredOn: string;
            reason: string | null;
            reasonLanguage: ("de" | "uk" | "en") | null;
            /** Format: uuid */
            consignmentId: string;
            consignmentReference: string;
            /** Format: uuid */
            handoverId: string;
            /** @description The document, once it has been made. */
            handoverRecordId: string | null;
        };
        GivenTotalView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unit: string;
            quantity: number;
            accepted: number;
            short: number;
            damaged: number;
            /** @description More than was listed. */
            surplus: number;
            /** @description Of the lines whose value was said. */
            valueCents: number;
            linesWithoutValue: number;
        };
        GivenReportView: {
            rows: components["schemas"]["GivenRowView"][];
            totals: components["schemas"]["GivenTotalView"][];
        };
        /**
         * @description Who it is for first.
         * @enum {string}
         */
        PaperGroup: "border" | "receiver" | "giver" | "road";
        /**
         * @description Who can supply it.
         * @enum {string}
         */
        PaperParty: "giver" | "receiver" | "endUser" | "operator";
        MissingFactView: {
            code: components["schemas"]["PaperRequirement"];
            /** @description Who can supply it. */
            suppliedBy: components["schemas"]["PaperParty"];
            /** Format: uuid */
            organisationId: string;
            organisationName: components["schemas"]["LocalisedText"];
            /** @description Where it is written down. */
            place: components["schemas"]["PaperSupplyPlace"];
            text: components["schemas"]["LocalisedText"];
        };
        FolderPaperView: {
            kind: components["schemas"]["DocumentKind"];
            /** @description Who it is for first. */
            group: components["schemas"]["PaperGroup"];
            /** @description What its readers need, unless somebody chooses others. */
            languages: components["schemas"]["Language"][];
            /** @description How often a print pack holds it. */
            copies: number;
            missing: components["schemas"]["MissingFactView"][];
            /** @description The newest of this kind. */
            newest: components["schemas"]["DocumentView"] | null;
        };
        /** @enum {string} */
        CmrModel: "1976" | "2007";
        LineCustomsView: {
            /** Format: uuid */
            consignmentLineId: string;
            position: number;
            itemName: components["schemas"]["LocalisedText"];
            unitName: components["schemas"]["LocalisedText"];
            quantity: number;
            weightG: number;
            isVehicle: boolean;
            /** @description As written down here, else as pledged. */
            valueCents: number | null;
            /** @description None of what is new. */
            wearPercent: number | null;
            /** @description As written down here, else the catalogue’s. */
            hsCode: string | null;
            origin: string | null;
            makeModel: string | null;
            builtYear: number | null;
            mileageKm: number | null;
            inventoryNumber: string | null;
            bookValueCents: number | null;
        };
        CustomsView: {
            /** @description As written down here, else of the pledges. */
            fileNumber: string | null;
            decisionNumber: string | null;
            decisionOn: string | null;
            decisionBody: string | null;
            /** @description Whether the giver is public, so that a gift rests on a decision. */
            needsDecision: boolean;
            /** @description Whether the caller sees and writes what stands in the books of the giver. */
            seesBooks: boolean;
            cmrModel: components["schemas"]["CmrModel"];
            deliveryTerm: ("DAP" | "CPT" | "CIP" | "DDU" | "FCA" | "EXW") | null;
            deliveryPlace: string | null;
            carrierName: string | null;
            carrierAddress: string | null;
            instructions: string | null;
            agreements: string | null;
            lines: components["schemas"]["LineCustomsView"][];
            /** @description Of the consignment. */
            version: number;
        };
        LineCustomsDto: {
            /** Format: uuid */
            consignmentLineId: string;
            /** @description Of the whole line, for customs alone. */
            valueCents?: number | null;
            wearPercent?: number | null;
            hsCode?: string | null;
            /** @description Country of origin, ISO 3166. */
            origin?: string | null;
            /** @description Of a vehicle. */
            makeModel?: string | null;
            /** @description Of a vehicle. */
            builtYear?: number | null;
            /** @description Of a vehicle. */
            mileageKm?: number | null;
            /** @description In the books of the giver. */
            inventoryNumber?: string | null;
            /** @description In the books of the giver. */
            bookValueCents?: number | null;
        };
        ChangeCustomsDto: {
            /** @description Of the giver’s own file. */
            fileNumber?: string | null;
            /** @description Of the decision that the gift rests on. */
            decisionNumber?: string | null;
            decisionOn?: string | null;
            /** @description Who decided. */
            decisionBody?: string | null;
            cmrModel?: components["schemas"]["CmrModel"];
            deliveryTerm?: ("DAP" | "CPT" | "CIP" | "DDU" | "FCA" | "EXW") | null;
            deliveryPlace?: string | null;
            /** @description Where somebody else than the operator carries; goes with the address. */
            carrierName?: string | null;
            carrierAddress?: string | null;
            /** @description To the carrier and to customs. */
            instructions?: string | null;
            agreements?: string | null;
            lines?: components["schemas"]["LineCustomsDto"][];
        };
        LetterheadView: {
            /** Format: uuid */
            organisationId: string;
            country: string;
            street: string | null;
            postalCode: string | null;
            town: string | null;
            phone: string | null;
            email: string | null;
            /** @description The number in the Ukrainian register of enterprises; 8 digits. */
            edrpou: string | null;
            /** @description The number of an exporter in the European Union. */
            eori: string | null;
            signatoryName: string | null;
            signatoryPosition: string | null;
            /** @description On what the signature rests, such as a statute. */
            signatoryBasis: string | null;
            version: number;
        };
        ChangeLetterheadDto: {
            street?: string | null;
            postalCode?: string | null;
            town?: string | null;
            phone?: string | null;
            email?: string | null;
            /** @description The number in the Ukrainian register of enterprises; 8 digits. */
            edrpou?: string | null;
            /** @description The number of an exporter in the European Union. */
            eori?: string | null;
            signatoryName?: string | null;
            signatoryPosition?: string | null;
            /** @description On what the signature rests, such as a statute. */
            signatoryBasis?: string | null;
        };
        /** @enum {string} */
        LabelSheet: "a6" | "a4";
        CalendarView: {
            /** @description Since when the address holds; null where there is none. */
            madeAt: string | null;
        };
        MadeCalendarView: {
            /** @description For calendar programs. Whoever has it sees the calendar. It is shown this one time; only a hash is kept. */
            url: string;
            /** @description The same for a program that opens by itself. */
            webcalUrl: string;
            /** Format: date-time */
            madeAt: string;
        };
        /** @enum {string} */
        NewsTopic: "need.published" | "need.closed" | "need.item_proposed" | "pledge.pledged" | "pledge.withdrawn" | "matches.suggested" | "matching.failed" | "match.proposed" | "match.allocated" | "match.declined" | "match.released" | "match.hold_expired" | "match.countered" | "match.reopened" | "match.message" | "consignment.planned" | "consignment.documents_ready" | "consignment.dispatched" | "consignment.arrived" | "consignment.handed_over" | "consignment.ended" | "convoy.scheduled" | "convoy.not_scheduled" | "convoy.confirmed" | "convoy.departed" | "convoy.completed" | "convoy.postponed" | "convoy.aborted" | "consignment.hours_changed" | "consignment.paper_late" | "consignment.report_due" | "stock.differs" | "document.ready";
        /** @enum {string} */
        NewsSubject: "need" | "pledge" | "match" | "consignment" | "convoy" | "document" | "site" | "run";
        NotificationView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose notification it is.
             */
            organisationId: string;
            topic: components["schemas"]["NewsTopic"];
            subject: components["schemas"]["NewsSubject"];
            /** Format: uuid */
            subjectId: string;
            text: string;
            /** @description The language of the text: the best of `Accept-Language`. */
            lang: components["schemas"]["Language"];
            /** Format: date-time */
            at: string;
            /** @description When the caller read it. */
            readAt: string | null;
        };
        PageOfNotificationView: {
            items: components["schemas"]["NotificationView"][];
            next: string | null;
        };
        ReadView: {
            /** @description How many were unread. */
            read: number;
        };
        /** @enum {string} */
        SearchKind: "need" | "pledge" | "consignment" | "convoy" | "partnership" | "organisation" | "item" | "place" | "vehicle";
        TitleView: {
            name: components["schemas"]["LocalisedText"] | null;
            /** @description In the language of `language`; a number or a plate has none. */
            words: string | null;
            language: ("de" | "uk" | "en") | null;
        };
        SearchHitView: {
            kind: components["schemas"]["SearchKind"];
            /** @description The id, of an item or a place its code. */
            id: string;
            title: components["schemas"]["TitleView"];
            /** @description Whose it is, or where. */
            subtitle: components["schemas"]["LocalisedText"] | null;
            state: string | null;
        };
        SearchView: {
            hits: components["schemas"]["SearchHitView"][];
        };
        MemberPlaceView: {
            id: string;
            name: components["schemas"]["LocalisedText"];
            country: string;
            oblast: components["schemas"]["LocalisedText"] | null;
            /** @description Of the place, never finer than the hromada. */
            lat: number;
            lon: number;
        };
        OfferedItemView: {
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            unit: string;
            /** @description In base units, of all open offers and pledges that the caller sees. */
            quantity: number;
            pledges: number;
        };
        OverviewMemberView: {
            /** Format: uuid */
            organisationId: string;
            name: components["schemas"]["LocalisedText"];
            kind: string;
            side: components["schemas"]["PartnershipSide"];
            place: components["schemas"]["MemberPlaceView"];
            offers: components["schemas"]["OfferedItemView"][];
        };
        StateCountView: {
            state: string;
            count: number;
        };
        OverviewRowView: {
            /** Format: uuid */
            id: string;
            title: components["schemas"]["TitleView"];
            state: string;
            /** @description When it was published, made or last changed. */
            at: string | null;
        };
        UnderWayView: {
            states: components["schemas"]["StateCountView"][];
            newest: components["schemas"]["OverviewRowView"][];
        };
        HistoryMonthView: {
            /** @description Year and month in Kyiv, `2026-11`. */
            month: string;
            needsPublished: number;
            handovers: number;
            /** @description Accepted goods in grams. */
            deliveredWeightG: number;
        };
        PartnershipOverviewView: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: components["schemas"]["PartnershipState"];
            /** @description A year, month or day. */
            since: string | null;
            note: string | null;
            members: components["schemas"]["OverviewMemberView"][];
            needs: components["schemas"]["UnderWayView"];
            matches: components["schemas"]["UnderWayView"];
            consignments: components["schemas"]["UnderWayView"];
            /** @description For the staff who run them and their drivers. */
            convoys: components["schemas"]["UnderWayView"];
            history: components["schemas"]["HistoryMonthView"][];
        };
        PublicTownView: {
            placeId: string;
            name: components["schemas"]["LocalisedText"];
            country: string;
            oblast: components["schemas"]["LocalisedText"] | null;
            side: components["schemas"]["PartnershipSide"];
            /** @description Of the town, never finer than the hromada. */
            lat: number;
            lon: number;
        };
        PublicPartnershipView: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: components["schemas"]["PartnershipState"];
            /** @description A year, month or day. */
            since: string | null;
            towns: components["schemas"]["PublicTownView"][];
        };
        PublicTotalView: {
            /** @description The first four characters of every KATOTTG code in it. */
            oblast: string;
            oblastName: components["schemas"]["LocalisedText"];
            /** @description Code of the humanitarian sector; null for classes with fewer than three deliveries together. */
            sector: string | null;
            deliveries: number;
            /** @description Accepted goods, rounded to 100 kg. */
            weightKg: number;
        };
        DataLicenceView: {
            name: string;
            url: string;
        };
        PublicTotalsView: {
            /** @description Deliveries before this day are counted, the first of a month and at least 30 days ago; null without any. */
            before: string | null;
            totals: components["schemas"]["PublicTotalView"][];
            /** @description Under which everybody may use the totals. */
            licence: components["schemas"]["DataLicenceView"];
        };
        /** @enum {string} */
        TaskKind: "match_to_decide" | "pledge_to_approve" | "pledge_to_make" | "pledge_date_passed" | "pledge_draft" | "vehicle_inspection_ends" | "need_draft" | "need_to_confirm" | "need_date_near" | "papers_missing" | "papers_expire" | "match_to_ship" | "consignment_without_convoy" | "convoy_to_confirm" | "consignment_arriving" | "handover_to_sign" | "report_due";
        TaskTotalView: {
            kind: components["schemas"]["TaskKind"];
            total: number;
        };
        /** @enum {string} */
        TaskSubject: "need" | "pledge" | "match" | "consignment" | "convoy";
        TaskSubjectView: {
            kind: components["schemas"]["TaskSubject"];
            /** Format: uuid */
            id: string;
            title: components["schemas"]["TitleView"];
        };
        /** @enum {string} */
        TaskAction: "agree" | "decline" | "approve" | "change" | "offer" | "pledge" | "publish" | "confirm" | "withdraw" | "close" | "supply_papers" | "reconfirm" | "plan_consignment" | "plan_convoy" | "hand_over" | "file_report";
        TaskView: {
            kind: components["schemas"]["TaskKind"];
            subject: components["schemas"]["TaskSubjectView"];
            /** @description The moment of it, where it has one. */
            dueAt: string | null;
            /** @description The day of it; neither: it can wait. */
            dueOn: string | null;
            /**
             * Format: uuid
             * @description The organisation for which the person would act.
             */
            organisationId: string;
            organisationName: components["schemas"]["LocalisedText"];
            actions: components["schemas"]["TaskAction"][];
            /** @description Papers that are missing. */
            missing: components["schemas"]["ReadinessCode"][];
            /** @description How the papers of a consignment stand in time. */
            light: ("green" | "amber" | "red") | null;
        };
        TasksView: {
            totals: components["schemas"]["TaskTotalView"][];
            items: components["schemas"]["TaskView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    System_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    System_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Event_listen: {
        parameters: {
            query?: {
                /** @description How many seconds ago the listener began to read: what happened since then is told first. */
                age?: number;
            };
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_ownSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_audit: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntryView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationSettings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettingsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationSettings_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettingsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                /** @description Part of the name or of the place, in any of the languages. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOrganisationView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPersonView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_makeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_revokeLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_openLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_entries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_items: {
        parameters: {
            query?: {
                /** @description Words in any of the languages, with typing errors; best matches first. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItemView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItemView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_presets: {
        parameters: {
            query?: {
                itemCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Geography_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Geography_crossings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossingView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Geography_curfews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurfewView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartnershipList_csv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartnershipList_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Partnership_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Partnership_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedPreviewTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_previewFile: {
        parameters: {
            query?: {
                /** @description The place of rows that name none. */
                placeId?: string;
                /** @description The horizon of rows that name none. */
                horizon?: components["schemas"]["Horizon"];
                /** @description Who sees the rows that do not say it. */
                visibility?: components["schemas"]["NeedVisibility"];
                /** @description What each column says, in its order: itemCode, itemName, quantity, unit, packSize, place, usefulFrom, latest, horizon, visibility, acceptSubstitutes, ownWords, or attribute:<key> of the catalogue; separated by commas, nothing for one that is left out. */
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_templateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_templateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedNeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportNeedLinesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedNeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedImport_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["NeedState"];
                /** @description True: published, with something that nobody has said yes to. */
                open?: boolean;
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                ownerId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description True: of organisations that share a partnership with one of the caller. */
                ofPartners?: boolean;
                /** @description Where something is needed, such as `UA18`. */
                oblast?: string;
                /** @description In title, own words and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["NeedState"];
                /** @description True: published, with something that nobody has said yes to. */
                open?: boolean;
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                ownerId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description True: of organisations that share a partnership with one of the caller. */
                ofPartners?: boolean;
                /** @description Where something is needed, such as `UA18`. */
                oblast?: string;
                /** @description In title, own words and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["NeedState"];
                /** @description True: published, with something that nobody has said yes to. */
                open?: boolean;
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                ownerId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description True: of organisations that share a partnership with one of the caller. */
                ofPartners?: boolean;
                /** @description Where something is needed, such as `UA18`. */
                oblast?: string;
                /** @description In title, own words and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStepsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedOrderView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_repeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_publish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Need_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedLine_tie: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieLineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedLine_proposeItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Picture_add: {
        parameters: {
            query: {
                /** @description What the picture shows. */
                subject: components["schemas"]["PictureSubject"];
                /** @description Of what it shows. */
                id: string;
                /** @description A UUIDv7 of the client: sent again, it is the same picture. */
                pictureId?: string;
                caption?: string;
                captionLanguage?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Picture_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Picture_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Picture_thumb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_previewFile: {
        parameters: {
            query?: {
                /** @description The place of rows that name none. */
                placeId?: string;
                /** @description The condition of rows that name none. */
                condition?: components["schemas"]["Condition"];
                /** @description What each column says, in its order: itemCode, itemName, quantity, minimumQuantity, packSize, condition, place, availableFrom, availableUntil, bestBefore, lotNumber, unitWeight, totalWeight, palletPlaces, value, defects, vin, licenceClass, seats, payload, loadVolume, maxSpeed, or attribute:<key> of the catalogue; separated by commas, nothing for one that is left out. */
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportLinesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedPledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Import_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PledgeList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["PledgeState"];
                approval?: components["schemas"]["Approval"];
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                giverId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description The file number, or how it begins. */
                fileNumber?: string;
                /** @description In title and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PledgeList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["PledgeState"];
                approval?: components["schemas"]["Approval"];
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                giverId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description The file number, or how it begins. */
                fileNumber?: string;
                /** @description In title and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["PledgeState"];
                approval?: components["schemas"]["Approval"];
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                giverId?: string;
                /** @description Of its members. */
                partnershipId?: string;
                /** @description The file number, or how it begins. */
                fileNumber?: string;
                /** @description In title and names of items, with typing errors. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePledgeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePledgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_offer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_decideApproval: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideApprovalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_pledge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledge_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_openSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_addPlaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStoragePlacesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_lots: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                itemCode?: string;
                /** @description The class of an item. */
                sector?: string;
                giverId?: string;
                /** @description The hall in which some of it lies. */
                siteId?: string;
                /** @description The rack in which some of it lies. */
                stockPlaceId?: string;
                /** @description The town in which some of it lies. */
                placeId?: string;
                /** @description Of some of it, at the place asked for. */
                disposition?: components["schemas"]["Disposition"];
                /** @description Best before an earlier day than this. */
                expiresBefore?: string;
                /** @description In names of items and numbers of lots. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfLotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_lot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_movements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_receivePledged: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivePledgedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_receiveFree: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveFreeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Warehouse_reverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseMovementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodsPreviewTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_previewFile: {
        parameters: {
            query: {
                /** @description The hall that they come into. */
                siteId: string;
                /** @description Who gave what rows do not say it of. */
                giverId?: string;
                /** @description The place of rows that name none. */
                storagePlaceId?: string;
                /** @description The condition of rows that name none. */
                condition?: components["schemas"]["Condition"];
                /** @description The disposition of rows that name none. */
                disposition?: components["schemas"]["EntryDisposition"];
                /** @description What each column says, in its order: itemCode, itemName, quantity, unit, storagePlace, disposition, condition, lotNumber, bestBefore, unitWeight, giver, or attribute:<key> of the catalogue; separated by commas, nothing for one that is left out. */
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_templateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_templateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsInImportView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportGoodsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsInImportView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoodsInImport_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseMovementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsInImportView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockSheet_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockSheet_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockSheet_movementsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockSheet_movementsXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendToHallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTransferView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_onTheWay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTransferView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveTransferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTransferView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTransferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTransferView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Floor_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockCheckView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_ofSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStocktakeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_lines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeLineView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeLineView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_recount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stocktake_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnitList_csv: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                /** @description The hall in which they stand. */
                siteId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnitList_xlsx: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                /** @description The hall in which they stand. */
                siteId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_inHall: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                /** @description The hall in which they stand. */
                siteId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfHandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeUnitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_scanned: {
        parameters: {
            query: {
                /** @description What was scanned or typed: the address of a label, an SSCC or an own code. */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScannedUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_measure: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_place: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_move: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_packStock: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackStockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_takeOut: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOutDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_relabel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelabelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_seal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_open: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandlingUnit_unpack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gs1Prefix_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gs1PrefixView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gs1Prefix_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Gs1PrefixDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gs1PrefixView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["MatchState"];
                /** @description open: suggested or proposed; agreed: from the agreement on; ended: delivered or let go. */
                stage?: components["schemas"]["MatchStage"];
                needId?: string;
                needLineId?: string;
                pledgeId?: string;
                lotId?: string;
                /** @description Between its members. */
                partnershipId?: string;
                /** @description Whether a decision is due that the caller can make. */
                yourTurn?: boolean;
                /** @description Whether a consignment carries the goods, packed or not yet. */
                consigned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["MatchState"];
                /** @description open: suggested or proposed; agreed: from the agreement on; ended: delivered or let go. */
                stage?: components["schemas"]["MatchStage"];
                needId?: string;
                needLineId?: string;
                pledgeId?: string;
                lotId?: string;
                /** @description Between its members. */
                partnershipId?: string;
                /** @description Whether a decision is due that the caller can make. */
                yourTurn?: boolean;
                /** @description Whether a consignment carries the goods, packed or not yet. */
                consigned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["MatchState"];
                /** @description open: suggested or proposed; agreed: from the agreement on; ended: delivered or let go. */
                stage?: components["schemas"]["MatchStage"];
                needId?: string;
                needLineId?: string;
                pledgeId?: string;
                lotId?: string;
                /** @description Between its members. */
                partnershipId?: string;
                /** @description Whether a decision is due that the caller can make. */
                yourTurn?: boolean;
                /** @description Whether a consignment carries the goods, packed or not yet. */
                consigned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePairDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_propose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_agree: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeMatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_decline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Match_release: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conversation_messages: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMessageView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conversation_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conversation_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conversation_counter: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterMatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conversation_undoDecline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_coverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["NeedState"];
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNeedCoverageView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gap_ofNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedGapsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gap_ofPledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeGapsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchingRun_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchingRun_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentRunView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchingRun_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatchingRun_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIf_whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchingWhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingWhatIfView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeeds_now: {
        parameters: {
            query?: {
                itemCode?: string;
                /** @description A sector of the catalogue. */
                sector?: string;
                /** @description The oblast in which it is needed. */
                oblast?: string;
                horizon?: components["schemas"]["Horizon"];
                /** @description Whose needs they are. */
                ownerId?: string;
                /** @description Needs of the members of this partnership. */
                partnershipId?: string;
                /** @description Only needs of partners of the own organisations. */
                ofPartners?: boolean;
                /** @description As it stood at the end of this day in Ukraine; today unless said, and never later. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeedsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeeds_steps: {
        parameters: {
            query?: {
                itemCode?: string;
                /** @description A sector of the catalogue. */
                sector?: string;
                /** @description The oblast in which it is needed. */
                oblast?: string;
                horizon?: components["schemas"]["Horizon"];
                /** @description Whose needs they are. */
                ownerId?: string;
                /** @description Needs of the members of this partnership. */
                partnershipId?: string;
                /** @description Only needs of partners of the own organisations. */
                ofPartners?: boolean;
                /** @description As it stood at the end of this day in Ukraine; today unless said, and never later. */
                to?: string;
                /** @description From the start of this day; eleven weeks before `to` unless said. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetOverTimeView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeeds_csv: {
        parameters: {
            query?: {
                itemCode?: string;
                /** @description A sector of the catalogue. */
                sector?: string;
                /** @description The oblast in which it is needed. */
                oblast?: string;
                horizon?: components["schemas"]["Horizon"];
                /** @description Whose needs they are. */
                ownerId?: string;
                /** @description Needs of the members of this partnership. */
                partnershipId?: string;
                /** @description Only needs of partners of the own organisations. */
                ofPartners?: boolean;
                /** @description As it stood at the end of this day in Ukraine; today unless said, and never later. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeeds_xlsx: {
        parameters: {
            query?: {
                itemCode?: string;
                /** @description A sector of the catalogue. */
                sector?: string;
                /** @description The oblast in which it is needed. */
                oblast?: string;
                horizon?: components["schemas"]["Horizon"];
                /** @description Whose needs they are. */
                ownerId?: string;
                /** @description Needs of the members of this partnership. */
                partnershipId?: string;
                /** @description Only needs of partners of the own organisations. */
                ofPartners?: boolean;
                /** @description As it stood at the end of this day in Ukraine; today unless said, and never later. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsignmentList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConsignmentState"];
                /** @description The hall that the goods leave from. */
                siteId?: string;
                convoyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsignmentList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConsignmentState"];
                /** @description The hall that the goods leave from. */
                siteId?: string;
                convoyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConsignmentState"];
                /** @description The hall that the goods leave from. */
                siteId?: string;
                convoyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfConsignmentCardView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanConsignmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_pack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_seal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_papersReady: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_load: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_dispatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_arrive: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelConsignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_giveBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndConsignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_lose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndConsignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consignment_divert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivertConsignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryContact_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryContactDto"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryContact_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryContactDto"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverLink_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverLink_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeHandoverLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeHandoverLinkView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverLink_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverLink_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverLink_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordByLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverReceiptView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverPicture_add: {
        parameters: {
            query: {
                /** @description The line of the consignment that differs. */
                lineId: string;
                /** @description A UUIDv7 of the client: sent again, it is the same picture. */
                pictureId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPictureView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverPicture_addByLink: {
        parameters: {
            query: {
                /** @description The line of the consignment that differs. */
                lineId: string;
                /** @description A UUIDv7 of the client: sent again, it is the same picture. */
                pictureId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPictureView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hours_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHoursDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hours_lastSaid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsualHoursView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialPapersView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_write: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOfficialPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialPapersView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_addFile: {
        parameters: {
            query: {
                consignmentId: string;
                paper: components["schemas"]["OfficialPaper"];
                /** @description The vehicle among the goods, for papers of one vehicle. */
                consignmentLineId?: string;
                /** @description A UUIDv7 of the client: sent again, it is the same file. */
                fileId?: string;
                /** @description What people call it. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperFileView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficialPaper_removeFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packing_packing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packing_makeUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeUnitsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packing_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packing_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packing_packLines: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackLinesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingUnitView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackingPreviewTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_previewFile: {
        parameters: {
            query: {
                /** @description The consignment that is packed. */
                consignmentId: string;
                /** @description The kind of packages that say none. */
                kind?: components["schemas"]["HandlingUnitKind"];
                /** @description What each column says, in its order: package, kind, standsOn, position, itemCode, itemName, lotNumber, quantity, unit, grossWeight, length, width, height, or attribute:<key> of the catalogue; separated by commas, nothing for one that is left out. */
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingImportPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingImportView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPackingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingImportView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PackingList_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackingImportView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePapersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_confirmNumbers: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_reconfirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconfirmDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_report: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHandoverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SystemList_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemListView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SystemList_read: {
        parameters: {
            query: {
                consignmentId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemListPreviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehicleList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                ownerId?: string;
                kind?: components["schemas"]["VehicleKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehicleList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                ownerId?: string;
                kind?: components["schemas"]["VehicleKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                ownerId?: string;
                kind?: components["schemas"]["VehicleKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfVehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVehicleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVehicleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Vehicle_takeBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DriverList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DriverList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDriverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDriverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Driver_takeBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyList_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConvoyState"];
                operatorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyList_xlsx: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConvoyState"];
                operatorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                state?: components["schemas"]["ConvoyState"];
                operatorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfConvoyView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConvoyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConvoyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_schedule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A job makes the plan and tells when it is there. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_lead: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadConvoyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_finishSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Convoy_withdrawSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_depart: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_tellBorderEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellBorderEventDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BorderEventView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_arrive: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArriveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_postpone: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConvoyJourney_abort: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvoyDetailView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Loading_loading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Loading_load: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Loading_unload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnloadUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadingView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnJourney_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnJourneyView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_store: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedPlanView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_repairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_divisionOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivideDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_divide: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivideConvoyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DividedView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDocumentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDocumentDto"];
            };
        };
        responses: {
            /** @description Asked for; a job makes it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_packOfConsignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_packOfConvoy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_packOfVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                vehicleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_manifest: {
        parameters: {
            query?: {
                /** @description In the order in which it prints them; all unless said. */
                languages?: components["schemas"]["Language"][];
            };
            header?: never;
            path: {
                id: string;
                vehicleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_folderOfConvoy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleFolderView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Document_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedDocumentView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GivenReport_given: {
        parameters: {
            query?: {
                /** @description The first day, included. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenReportView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GivenReport_csv: {
        parameters: {
            query?: {
                /** @description The first day, included. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GivenReport_xlsx: {
        parameters: {
            query?: {
                /** @description The first day, included. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperFolder_folderOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderPaperView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperFolder_customsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperFolder_changeCustoms: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCustomsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperFolder_letterheadOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperFolder_changeLetterhead: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLetterheadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Label_ofUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Label_svgOfUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Label_ofConsignment: {
        parameters: {
            query?: {
                /** @description One label a page of A6 unless said, or four on each A4. */
                sheet?: components["schemas"]["LabelSheet"];
                /** @description The first 100 labels by code unless said, else the following ones. */
                part?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_makeOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_endOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_ofConvoy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_makeOfConvoy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_endOfConvoy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailEnding_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notification_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many at the most; 50 unless said. */
                limit?: number;
                /** @description Only what the caller has not read. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNotificationView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notification_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notification_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer and no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description Words in any of the three languages, or a number as it stands on a paper. */
                q: string;
                /** @description Repeated or divided by commas; all unless said. */
                kinds?: components["schemas"]["SearchKind"][];
                /** @description How many at the most; 20 unless said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartnershipOverview_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipOverviewView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Public_partnerships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPartnershipView"][];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Public_totals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTotalsView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Public_totalsAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Public_totalsAsHxl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string | number;
                    }[];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Task_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksView"];
                };
            };
            /** @description The request could not be carried out. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

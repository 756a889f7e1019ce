import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { framingSites } from "@/lib/workflows/framing-sites";
import { widgetConfig } from "@/lib/workflows/widget-config";
import { saveWidget } from "./save-widget";

const { url } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");

const OWN = "https://chat.example.com";
const SITE = "https://www.example.com";
const version = async () => (await world.settings.stamp("widget")).version;
const save = async (widget: unknown) =>
	saveWidget(world, { actor: anna, version: await version(), widget });

describe("the widget", () => {
	it("may stand on our own pages only, as long as nobody named a site", async () => {
		expect(await framingSites(world, { host: OWN, own: OWN })).toEqual([]);
		expect(await framingSites(world, { host: SITE, own: OWN })).toBeNull();
	});

	it("may stand on the sites an admin named, once each, and on no other", async () => {
		const sites = [`${SITE}/`, SITE, "https://*.example.org"];
		expect(await save({ sites, colour: "#FFD400" })).toMatchObject({ result: "saved" });
		const kept = [SITE, "https://*.example.org"];
		expect(await framingSites(world, { host: SITE, own: OWN })).toEqual(kept);
		expect(await framingSites(world, { host: "https://a.example.org", own: OWN })).toEqual(kept);
		expect(await framingSites(world, { host: "https://evil.example", own: OWN })).toBeNull();
	});

	it("carries name, sites and a colour with an ink that is read on it, and nothing else", async () => {
		const { profile } = await world.store.company();
		expect(await widgetConfig(world, OWN)).toEqual({
			company: profile.name,
			origin: OWN,
			sites: [SITE, "https://*.example.org"],
			colour: "#ffd400",
			ink: "#000000",
		});
	});

	it("leaves a line with before and after, and is not laid over a colleague's saving", async () => {
		const before = await version();
		await save({ sites: [SITE], colour: null });
		const late = { actor: anna, version: before, widget: { sites: [], colour: null } };
		expect(await saveWidget(world, late)).toMatchObject({ result: "moved", by: "Anna" });
		const where = { subject: "settings:widget" };
		const line = await world.database.auditEntry.findFirst({ where, orderBy: { id: "desc" } });
		expect(line).toMatchObject({
			action: "widget_changed",
			before: { sites: [SITE, "https://*.example.org"], colour: "#ffd400" },
			after: { sites: [SITE], colour: null },
		});
	});

	it.each([
		["sites.1", { sites: [SITE, "example.com"], colour: null }],
		["colour", { sites: [], colour: "blue" }],
	])("what is wrong with %s is said beside it, and nothing is kept", async (path, widget) => {
		expect(await save(widget)).toMatchObject({ result: "invalid", problems: [{ path }] });
		expect(await world.settings.widget()).toEqual({ sites: [SITE], colour: null });
	});
});

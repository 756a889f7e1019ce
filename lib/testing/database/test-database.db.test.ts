import { describe, expect, it } from "vitest";
import { aTestDatabase } from "./test-database";

const one = await aTestDatabase();
const other = await aTestDatabase();

describe("a test's database", () => {
	it("is migrated, has the demo company and the job queue", async () => {
		expect(await one.database.companyProfile.count()).toBe(1);
		expect(await one.database.knowledgeArticle.count()).toBeGreaterThan(10);
		const rows = await one.database.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs`;
		expect(rows).toEqual([]);
	});

	it("is its own: what one writes the other does not see", async () => {
		await one.database.setting.create({ data: { key: "mine", value: 1 } });
		expect(await other.database.setting.count({ where: { key: "mine" } })).toBe(0);
	});
});

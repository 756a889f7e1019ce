import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies what is missing of `prisma/migrations` with Prisma's own schema engine, compiled to
 * WebAssembly: the usual `_prisma_migrations` table, no native binary, no download.
 * @returns the names of the migrations applied now, oldest first
 */
export async function applyMigrations(databaseUrl: string, root: string): Promise<string[]> {
	const engine = await openEngine(databaseUrl, root);
	try {
		const migrationsList = await readMigrations(root);
		const done = await engine.applyMigrations({ migrationsList, filters: FILTERS });
		return done.appliedMigrationNames;
	} finally {
		engine.free();
	}
}

/** The SQL that leads from one datamodel (the last committed one; "" for none) to today's schema. */
export async function draftMigration(input: { databaseUrl: string; root: string; from: string }) {
	const engine = await openEngine(input.databaseUrl, input.root);
	const before = { path: "prisma/schema.prisma", content: input.from };
	const lines: string[] = [];
	try {
		const draft = await engine.diff({
			from: input.from ? { tag: "schemaDatamodel", files: [before] } : { tag: "empty" },
			to: { tag: "schemaDatamodel", files: [await readSchema(input.root)] },
			script: true,
			exitCode: null,
			filters: FILTERS,
		});
		if (draft.stdout) lines.push(draft.stdout);
	} finally {
		engine.free();
	}
	return lines.join("\n");
}

async function openEngine(databaseUrl: string, root: string): Promise<SchemaEngine> {
	await instantiate();
	const schema = await readSchema(root);
	const adapter = bindMigrationAwareSqlAdapterFactory(
		new PrismaPg({ connectionString: databaseUrl, max: 2, idleTimeoutMillis: 200 }),
	);
	return engineModule.SchemaEngine.new(
		{ datamodels: [[schema.path, schema.content]] },
		() => {},
		adapter,
	);
}

let instance: Promise<void> | undefined;

function instantiate(): Promise<void> {
	instance ??= loadEngine();
	return instance;
}

async function loadEngine(): Promise<void> {
	const require = createRequire(import.meta.url);
	const file = join(require.resolve("@prisma/schema-engine-wasm"), "..", "schema_engine_bg.wasm");
	const { instance: wasm } = await WebAssembly.instantiate(await readFile(file), {
		"./schema_engine_bg.js": engineModule,
	});
	engineModule.__wbg_set_wasm(wasm.exports);
	const begin = wasm.exports.__wbindgen_start;
	if (typeof begin === "function") begin();
}

async function readSchema(root: string): Promise<{ path: string; content: string }> {
	const path = join(root, "prisma/schema.prisma");
	return { path, content: await readFile(path, "utf8") };
}

async function readMigrations(root: string): Promise<MigrationList> {
	const baseDir = join(root, "prisma/migrations");
	const entries = await readdir(baseDir, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	const migrationDirectories = await Promise.all(
		names.sort().map(async (name) => ({
			path: name,
			migrationFile: {
				path: "migration.sql",
				content: {
					tag: "ok" as const,
					value: await readStatements(join(baseDir, name, "migration.sql")),
				},
			},
		})),
	);
	const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
	return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

/** The engine cuts the script at every semicolon, those in comments included: they are left out. */
async function readStatements(file: string): Promise<string> {
	const script = await readFile(file, "utf8");
	return script.replace(/^--.*$/gm, "");
}

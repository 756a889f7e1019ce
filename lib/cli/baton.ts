import { EnvironmentError } from "@/lib/env";
import { COMMANDS, isCommand } from "./commands";
import { OperatorError } from "./operator-error";

/** The operator's command line: JSON on stdout, problems on stderr, status ≠ 0 when something is wrong. */
async function main(): Promise<void> {
	const [name = "help", ...args] = process.argv.slice(2);
	if (!isCommand(name)) {
		process.stderr.write(`${usage(name)}\n`);
		process.exitCode = name === "help" ? 0 : 2;
		return;
	}
	const run = await COMMANDS[name].load();
	await run(args);
}

function usage(name: string): string {
	const rows = Object.entries(COMMANDS).map(
		([command, { does }]) => `  ${command.padEnd(14)}${does}`,
	);
	const wrong = name === "help" ? "" : `There is no command "${name}".\n`;
	return `${wrong}baton COMMAND\n${rows.join("\n")}`;
}

// Whoever reads the answers (`head -1`) has seen enough: that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});

main().catch((error: unknown) => {
	const known = error instanceof OperatorError || error instanceof EnvironmentError;
	process.stderr.write(`${known ? error.message : wordsOf(error)}\n`);
	process.exit(1);
});

function wordsOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** An error as the log may hold it: enough to find the fault, nothing of what a visitor wrote. */
export type ShownError = {
	name: string;
	message: string;
	code?: string;
	frames: string[];
	cause?: ShownError;
};

/** Their messages repeat what they could not read or store. */
const REPEATS_INPUT = new Set([
	"AI_JSONParseError",
	"AI_TypeValidationError",
	"AI_InvalidResponseDataError",
	"PrismaClientValidationError",
	"ZodError",
]);

const CAUSES = 4;
const FRAMES = 12;
const MESSAGE_MAX = 300;

/**
 * Errors carry whatever their libraries hang on them, such as the whole prompt of a failed call; only what
 * is named here goes on.
 */
export function shownError(error: unknown, depth = 0): ShownError {
	if (!(error instanceof Error)) return { name: typeof error, message: "", frames: [] };
	const code = codeOf(error);
	return {
		name: error.name,
		message: REPEATS_INPUT.has(error.name) ? "" : error.message.slice(0, MESSAGE_MAX),
		...(code === undefined ? {} : { code }),
		frames: framesOf(error),
		...(error.cause === undefined || depth >= CAUSES
			? {}
			: { cause: shownError(error.cause, depth + 1) }),
	};
}

function codeOf(error: Error): string | undefined {
	if ("code" in error && typeof error.code === "string") return error.code;
	if ("statusCode" in error && typeof error.statusCode === "number") return `${error.statusCode}`;
	return undefined;
}

/** Places only: the first lines of a stack are the message again. */
function framesOf({ stack = "" }: Error): string[] {
	const lines = stack.split("\n").map((line) => line.trim());
	return lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, FRAMES);
}

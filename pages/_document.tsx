import Document, {
	type DocumentContext,
	type DocumentInitialProps,
	Head,
	Html,
	Main,
	NextScript,
} from "next/document";
import { ThemeScript } from "@/components/ui/theme-script";

type WithNonce = DocumentInitialProps & { nonce?: string };

export default class VisitorDocument extends Document<WithNonce> {
	static override async getInitialProps(context: DocumentContext): Promise<WithNonce> {
		const nonce = context.req?.headers["x-nonce"];
		return {
			...(await Document.getInitialProps(context)),
			...(typeof nonce === "string" ? { nonce } : {}),
		};
	}

	override render() {
		const { nonce } = this.props;
		return (
			<Html lang="en" suppressHydrationWarning>
				<Head nonce={nonce}>
					<ThemeScript {...(nonce ? { nonce } : {})} />
					<link rel="icon" href="/icon.svg" type="image/svg+xml" />
				</Head>
				<body>
					<Main />
					<NextScript nonce={nonce} />
				</body>
			</Html>
		);
	}
}

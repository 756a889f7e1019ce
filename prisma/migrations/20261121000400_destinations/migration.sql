-- Where handoffs are told to, as an admin set it on screen. What is secret is kept sealed only, with as much of
-- it as may be shown again; what is not is kept as it is.
CREATE TABLE "destination_setting" (
    "name" TEXT NOT NULL,
    "value" TEXT,
    "sealed" TEXT,
    "hint" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "destination_setting_pkey" PRIMARY KEY ("name"),
    CONSTRAINT "destination_setting_one_form" CHECK (("value" IS NULL) <> ("sealed" IS NULL)),
    CONSTRAINT "destination_setting_hint" CHECK (("sealed" IS NULL) = ("hint" IS NULL))
);

-- Other systems that are told of everything that happens. Address and signing secret are both sealed: the
-- addresses of many services carry a token.
CREATE TABLE "webhook_endpoint" (
    "id" TEXT NOT NULL,
    "sealed_url" TEXT NOT NULL,
    "url_hint" TEXT NOT NULL,
    "sealed_secret" TEXT NOT NULL,
    "events" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_reason" TEXT,

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_endpoint_disabled" CHECK ("disabled_at" IS NOT NULL OR "disabled_reason" IS NULL)
);

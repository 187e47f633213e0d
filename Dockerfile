# The commands are those of .ci/run; nothing here needs a network but the package registries.
FROM rust:1.95-bookworm AS build
WORKDIR /build
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home --home-dir /var/lib/bindery bindery
COPY --from=build /build/target/release/bindery /usr/local/bin/bindery

USER 10001
WORKDIR /var/lib/bindery
VOLUME /var/lib/bindery
ENV BINDERY_LISTEN=0.0.0.0:8080 \
    BINDERY_DATABASE_URL=sqlite:///var/lib/bindery/bindery.db
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["/usr/local/bin/bindery", "health"]
ENTRYPOINT ["/usr/local/bin/bindery"]
CMD ["serve"]

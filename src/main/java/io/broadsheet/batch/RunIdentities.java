package io.broadsheet.batch;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.corpus.correction.Identities;
import io.broadsheet.corpus.identity.Appearance;
import io.broadsheet.corpus.identity.Block;
import io.broadsheet.corpus.identity.Context;
import io.broadsheet.corpus.identity.Decision;
import io.broadsheet.corpus.identity.IdentityResolver;
import io.broadsheet.corpus.identity.IdentityRule;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.CorpusEntity;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Identification;
import io.broadsheet.model.Sentiment;
import io.broadsheet.store.EntityFacts;
import io.broadsheet.store.IdentityDoubts;
import io.broadsheet.store.IdentityTables;
import io.broadsheet.store.IdentityTotal;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoreReader.Taker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is who over a run: brings the store's entities to the resolver block by block, and its decisions back. */
public final class RunIdentities {
    private static final String CORRECTION = "correction";

    /** How many articles' names are kept in memory, each a few kilobytes. */
    private static final int MOST_REMEMBERED = 2_000;

    private final IdentityTables tables;
    private final long articles;
    private final Map<String, Double> confidences = new HashMap<>();
    private final IdentityResolver resolver = new IdentityResolver(Lexicon.ENGLISH);

    private RunIdentities(IdentityTables tables, long articles) {
        this.tables = tables;
        this.articles = articles;
        for (IdentityRule rule : IdentityRule.values()) {
            confidences.put(rule.id(), rule.confidence());
        }
        confidences.put(CORRECTION, 1.0);
    }

    /** Finds out who is who in the finished articles of a store. */
    public static RunIdentities find(StoreReader reader) throws IOException {
        RunIdentities identities =
                new RunIdentities(reader.identities(), reader.counts().articles());
        identities.find();
        return identities;
    }

    private void find() throws IOException {
        tables.eachEntity(entity -> {
            Appearance appearance = appearance(entity);
            String key =
                    resolver.keys().key(appearance.name(), appearance.type()).id();
            tables.add(entity, key, resolver.keys().blocks(appearance));
        });
        tables.sort();
        Blocks blocks = new Blocks();
        tables.eachInBlocks(blocks::add);
        blocks.resolve();
        tables.resolve(IdentityRule.OWN_NAME.id(), CORRECTION);
    }

    private static Appearance appearance(IdentityTables.RunEntity entity) {
        EntityFacts facts = entity.facts();
        return new Appearance(
                entity.id(), entity.position(), facts.name(), facts.type(), facts.forms(), facts.traits());
    }

    /** A map that forgets what was not asked for longest, so that memory does not grow with the run. */
    private static <K, V> Map<K, V> remembering(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Fills one block after another, and lets each be resolved when it is full. */
    private final class Blocks {
        private final Context context = new Context() {
            // The names of a block ask for the same articles again and again.
            private final Map<Long, Set<String>> named = remembering(MOST_REMEMBERED);
            private final Map<String, Long> counts = remembering(MOST_REMEMBERED * 10);

            @Override
            public Set<String> named(long article) throws IOException {
                Optional<Set<String>> known = Optional.ofNullable(named.get(article));
                Set<String> names = known.isPresent() ? known.get() : tables.named(article);
                if (known.isEmpty()) {
                    named.put(article, names);
                }
                return names;
            }

            @Override
            public double share(String identity) throws IOException {
                Optional<Long> known = Optional.ofNullable(counts.get(identity));
                long number = known.isPresent() ? known.get() : tables.articles(identity);
                if (known.isEmpty()) {
                    counts.put(identity, number);
                }
                return Math.max(1, number) * leastShare();
            }

            @Override
            public double leastShare() {
                return 1.0 / Math.max(1, articles);
            }
        };
        private Block block = resolver.block("");

        void add(String word, IdentityTables.RunEntity entity) throws IOException {
            if (!word.equals(block.word())) {
                resolve();
                block = resolver.block(word);
            }
            block.add(appearance(entity));
        }

        void resolve() throws IOException {
            for (Decision decision : resolver.resolve(block, context)) {
                String method = decision.rule().id();
                if (decision instanceof Decision.Join join) {
                    tables.join(join.name().id(), join.into().id(), method, join.likelihood());
                } else if (decision instanceof Decision.Assignment assignment) {
                    tables.assign(assignment.appearance(), assignment.into().id(), method);
                } else if (decision instanceof Decision.Open open) {
                    tables.leaveOpen(open.appearance(), open.name().id(), method);
                }
            }
        }
    }

    /** Who each entity is, as corrections ask for it. */
    Identities lookup() {
        return new Identities() {
            @Override
            public Identity of(String articleId, Entity entity) {
                try {
                    return tables.of(articleId, entity.id())
                            .map(RunIdentities::identity)
                            .orElse(new Identity("", entity.name(), entity.type()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Identity> withId(String id) {
                try {
                    return tables.withId(id).map(RunIdentities::identity);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static Identities.Identity identity(IdentityTables.Identity known) {
        return new Identities.Identity(known.id(), known.name(), known.type());
    }

    /** Takes who each entity is, in input order. */
    public void eachEntity(Taker<Identification> taker) throws IOException {
        tables.eachLink(link -> taker.take(new Identification(
                link.articleId(),
                link.entityId(),
                link.identity(),
                link.method(),
                confidences.getOrDefault(link.method(), 0.0))));
    }

    /** Takes the identities, the most mentioned first. */
    public void each(Taker<CorpusEntity> taker) throws IOException {
        tables.eachIdentity(total -> taker.take(entity(total)));
    }

    /** What of it may be wrong. */
    IdentityDoubts doubts() throws IOException {
        return tables.doubts();
    }

    private static CorpusEntity entity(IdentityTotal total) {
        return new CorpusEntity(
                total.id(),
                total.name(),
                total.type(),
                total.subtype(),
                total.names(),
                total.articles(),
                total.mentions(),
                total.quotesSpoken(),
                total.firstArticleId(),
                total.lastArticleId(),
                toward(total.judged(), total.positive(), total.negative()));
    }

    /** How articles feel about someone, by what they say for and against it. */
    static Sentiment toward(boolean judged, double positive, double negative) {
        return judged ? OpinionBalance.of(positive, negative).balance() : Sentiment.UNKNOWN;
    }
}

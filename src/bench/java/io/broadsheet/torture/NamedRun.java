package io.broadsheet.torture;

import io.broadsheet.batch.CopySearch;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Traits;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.ArticleRows;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.EntityFacts;
import io.broadsheet.store.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A store that knows of articles what a run asks of their names, and their sketches. Who is named falls as in news: a few are in a tenth of
 * all articles, most in one; half of all articles that name a person again do so by the last name, some by that alone; bodies go by their
 * letters, too; some last names have very many bearers, and some full names two.
 */
final class NamedRun {
    private static final int PERSONS = 8;
    private static final int BODIES = 5;
    private static final int PLACES = 4;
    private static final int FIRST_NAMES = 800;
    private static final int LAST_NAMES = 20_000;
    private static final int WORDS = 120;
    private static final List<String> ROLES = List.of("senator", "baker", "lawyer", "coach", "actress", "professor");
    private static final List<String> KINDS = List.of("Association", "Board", "Council", "Institute", "Union", "Group");

    private NamedRun() {}

    /** Makes a store in a folder. */
    static void of(Path folder, int articles) throws IOException, InputException {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(new NumberedInputs(articles), "", false);
            RunState state = RunState.of(1);
            for (int i = 0; i < articles; i++) {
                List<EntityFacts> entities = entities(new Random(i), articles);
                store.save(
                        new ArticleRows(
                                NumberedInputs.id(i),
                                NumberedInputs.id(i),
                                "print",
                                "",
                                List.of(),
                                Map.of(),
                                entities,
                                CopySearch.sketch(List.of(words(new Random(i % 10 == 9 ? i - 1 : i)))),
                                List.of(),
                                List.of(),
                                new ArticleCounts(1, 1, 1, 1, entities.size(), 0)),
                        state);
            }
        }
    }

    private static List<EntityFacts> entities(Random random, int articles) {
        Map<String, EntityFacts> entities = new LinkedHashMap<>();
        for (int i = 0; i < PERSONS + BODIES + PLACES; i++) {
            // Who is new grows with the articles, as in news.
            int rank = rank(random, 3 * articles);
            String id = "e" + (i + 1);
            EntityFacts entity = i < PERSONS
                    ? person(id, rank, random)
                    : i < PERSONS + BODIES ? body(id, rank, random) : place(id, rank);
            entities.putIfAbsent(entity.name() + entity.type(), entity);
        }
        return new ArrayList<>(entities.values());
    }

    private static EntityFacts person(String id, int rank, Random random) {
        // Each twentieth has the name of the one before, and another trade.
        Random own = new Random(rank % 20 == 19 ? rank - 1 : rank);
        String first = name(rank(own, FIRST_NAMES));
        String last = name(FIRST_NAMES + rank(own, LAST_NAMES));
        Traits traits = random.nextInt(3) > 0
                ? Traits.NONE
                : new Traits(List.of(ROLES.get(rank % ROLES.size())), rank % 2 == 0 ? "he" : "she");
        int kind = random.nextInt(20);
        if (kind < 3) {
            return entity(id, last, EntityType.PERSON, Map.of(last, 2), Traits.NONE);
        }
        String full = kind == 3 ? first + " " + (char) ('A' + rank % 26) + ". " + last : first + " " + last;
        return entity(id, full, EntityType.PERSON, kind < 11 ? Map.of(full, 1, last, 2) : Map.of(full, 1), traits);
    }

    private static EntityFacts body(String id, int rank, Random random) {
        Random own = new Random(-1 - rank);
        String full =
                name(rank(own, LAST_NAMES)) + " " + name(rank(own, LAST_NAMES)) + " " + KINDS.get(rank % KINDS.size());
        String letters = full.replaceAll("[^A-Z]", "");
        int kind = random.nextInt(20);
        Map<String, Integer> forms =
                kind < 3 ? Map.of(letters, 1) : kind < 6 ? Map.of(full, 1, letters, 1) : Map.of(full, 1);
        return entity(id, kind < 3 ? letters : full, EntityType.ORGANIZATION, forms, Traits.NONE);
    }

    private static EntityFacts place(String id, int rank) {
        String name = name(2 * rank + 1);
        return entity(id, name, EntityType.LOCATION, Map.of(name, 1), Traits.NONE);
    }

    private static EntityFacts entity(
            String id, String name, EntityType type, Map<String, Integer> forms, Traits traits) {
        return new EntityFacts(id, name, type, "", forms, traits, 0, true, 0.5, 0.25);
    }

    /** From 0 on; the rank of names falls as in texts. */
    private static int rank(Random random, int number) {
        return (int) Math.exp(random.nextDouble() * Math.log(number));
    }

    private static String name(int rank) {
        StringBuilder word = new StringBuilder();
        for (int left = rank + 400; left > 0; left /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append('w').append(rank(random, 20_000)).append(' ');
        }
        return words.toString();
    }
}

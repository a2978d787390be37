package io.broadsheet.corpus.identity;

import io.broadsheet.model.EntityType;
import java.util.Comparator;
import java.util.Locale;

/**
 * A name and type that entities of several articles share: one identity, until something joins it to another or takes it
 * apart.
 *
 * @param type what it is
 * @param text the name, folded for comparison
 * @param bearer which of those who bear that name, from 1
 */
public record NameKey(EntityType type, String text, int bearer) implements Comparable<NameKey> {
    private static final Comparator<NameKey> ORDER =
            Comparator.comparing(NameKey::text).thenComparing(NameKey::type).thenComparing(NameKey::bearer);

    public NameKey {
        if (bearer < 1) {
            throw new IllegalArgumentException("bearers are counted from 1: " + bearer);
        }
    }

    NameKey(EntityType type, String text) {
        this(type, text, 1);
    }

    /** Another of those who bear the name. */
    NameKey withBearer(int other) {
        return new NameKey(type, text, other);
    }

    /**
     * The identity's id: the type's first letter and the name, so that it stays the same when articles are added, such as
     * {@code p_anna_holm}; {@code p_anna_holm#2} for the second of that name.
     */
    public String id() {
        String letter = type.name().substring(0, 1).toLowerCase(Locale.ROOT);
        String name = text.replace(' ', '_').replace(';', ',');
        return letter + "_" + name + (bearer == 1 ? "" : "#" + bearer);
    }

    @Override
    public int compareTo(NameKey other) {
        return ORDER.compare(this, other);
    }
}

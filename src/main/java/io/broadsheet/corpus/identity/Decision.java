package io.broadsheet.corpus.identity;

/** That something is someone or something else than its name alone says. */
public sealed interface Decision {
    /** How that was found. */
    IdentityRule rule();

    /** How likely that is by what the run shows, from 0 to 1. */
    double likelihood();

    /**
     * All of a name are those of another.
     *
     * @param name the name
     * @param into the other one
     */
    record Join(NameKey name, NameKey into, IdentityRule rule, double likelihood) implements Decision {}

    /**
     * One article's entity may be several, and it is open which: no other article's entity is known to be the same.
     *
     * @param appearance its {@linkplain Appearance#id id}
     * @param name its name
     */
    record Open(long appearance, NameKey name, IdentityRule rule, double likelihood) implements Decision {}

    /**
     * One article's entity is another than most of its name.
     *
     * @param appearance its {@linkplain Appearance#id id}
     * @param into who it is
     */
    record Assignment(long appearance, NameKey into, IdentityRule rule, double likelihood) implements Decision {}
}

package io.broadsheet.corpus.identity;

import io.broadsheet.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decisions of one block. */
final class BlockResolution {
    private static final double UNKNOWN = 0.5;

    private record Link(IdentityRule rule, double likelihood) {}

    private final Block block;
    private final Context context;
    private final ShortNames shortNames;
    private final Map<NameKey, Candidate> candidates = new HashMap<>();
    private final Map<NameKey, Link> links = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    BlockResolution(Block block, Lexicon lexicon, Context context) {
        this.block = block;
        this.context = context;
        this.shortNames = new ShortNames(block, lexicon);
    }

    List<Decision> decisions() throws IOException {
        for (BlockName name : block.names()) {
            candidates.put(name.key(), Candidate.of(name));
        }
        for (BlockName subject : shortNames.subjects()) {
            decide(subject, options(subject));
        }
        for (Candidate candidate : distinct()) {
            join(candidate);
        }
        for (Candidate candidate : distinct()) {
            if (candidate.root().isPerson() && isOwn(candidate.root())) {
                decisions.addAll(Bearers.apart(candidate, context));
            }
        }
        return decisions;
    }

    private Set<Candidate> distinct() {
        Set<Candidate> distinct = new LinkedHashSet<>();
        block.names().forEach(name -> distinct.add(candidate(name)));
        return distinct;
    }

    private Candidate candidate(BlockName name) {
        return Optional.ofNullable(candidates.get(name.key()))
                .orElseThrow(() -> new IllegalStateException("no name of this block: " + name.key()));
    }

    /** Whom a name may mean, each once, with the surest rule. */
    private List<Choice.Option> options(BlockName subject) {
        Map<Candidate, IdentityRule> rules = shortNames.fuller(subject, this::candidate);
        rules.remove(candidate(subject));
        List<Choice.Option> options = new ArrayList<>();
        rules.forEach((candidate, rule) -> {
            double weight = shortNames.weight(subject, candidate, rule, rules.size() == 1);
            if (weight > 0) {
                options.add(new Choice.Option(candidate, weight, shortNames.doubt(subject, rule), rule));
            }
        });
        return options;
    }

    private void decide(BlockName subject, List<Choice.Option> options) throws IOException {
        if (options.isEmpty()) {
            return;
        }
        Choice choice = new Choice(subject, options, candidate(subject).articles() - subject.articles(), context);
        if (!subject.isOneWord()) {
            // A full name means the same person everywhere, as far as articles do not tell two apart: see Bearers.
            Optional<Choice.Chosen> whole = choice.everywhere(candidate(subject));
            if (whole.isPresent()) {
                unite(
                        subject,
                        whole.get().option().candidate(),
                        new Link(whole.get().option().rule(), whole.get().likelihood()));
                return;
            }
        }
        List<Choice.Chosen> chosen = choice.sure();
        Set<Candidate> meant = new LinkedHashSet<>();
        chosen.forEach(one -> meant.add(one.option().candidate()));
        if (meant.size() == 1 && chosen.size() == subject.sightings().size()) {
            double likelihood = chosen.stream()
                    .mapToDouble(Choice.Chosen::likelihood)
                    .average()
                    .orElse(0);
            unite(
                    subject,
                    meant.iterator().next(),
                    new Link(chosen.get(0).option().rule(), likelihood));
        } else if (isOwn(subject)) {
            Set<Long> known = new HashSet<>();
            for (Choice.Chosen one : chosen) {
                known.add(one.sighting().id());
                decisions.add(new Decision.Assignment(
                        one.sighting().id(),
                        one.option().candidate().root().key(),
                        one.option().rule(),
                        one.likelihood()));
            }
            if (subject.isPerson() && subject.isOneWord()) {
                leaveOpen(subject, known);
            }
        }
    }

    private void leaveOpen(BlockName subject, Set<Long> known) {
        for (Sighting sighting : subject.sightings()) {
            if (!known.contains(sighting.id())) {
                decisions.add(new Decision.Open(sighting.id(), subject.key(), IdentityRule.OPEN, UNKNOWN));
            }
        }
    }

    private void unite(BlockName subject, Candidate other, Link link) {
        Candidate own = candidate(subject);
        links.put(subject.key(), link);
        other.absorb(own);
        own.names().forEach(name -> candidates.put(name.key(), other));
    }

    /** Whether this block decides on a name; another may know less of it. */
    private boolean isOwn(BlockName name) {
        return shortNames.isOwn(name);
    }

    private void join(Candidate candidate) {
        BlockName root = candidate.root();
        for (BlockName name : candidate.names()) {
            if (name != root && isOwn(name)) {
                Link link = Optional.ofNullable(links.get(name.key()))
                        .or(() -> Optional.ofNullable(links.get(root.key())))
                        .orElseThrow(() -> new IllegalStateException("joined without a reason: " + name.key()));
                decisions.add(new Decision.Join(name.key(), root.key(), link.rule(), link.likelihood()));
            }
        }
    }
}

package io.broadsheet.analysis.sentiment.linear;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a classifier sees of an item: values by feature, in the order in which they came. Not safe for several threads. */
public final class FeatureVector {
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** Says that the item has a feature. */
    public void set(String feature) {
        values.put(feature, 1.0);
    }

    /** Gives a feature a value. */
    public void set(String feature, double value) {
        values.put(feature, value);
    }

    /** Adds to a feature's value. */
    public void add(String feature, double value) {
        values.merge(feature, value, Double::sum);
    }

    /** The values that are not 0. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }
}

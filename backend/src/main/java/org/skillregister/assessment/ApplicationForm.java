package org.skillregister.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * An application form, and what applicants hand in with it.
 *
 * @param id stable identifier
 * @param title title as printed
 * @param fields its fields in printed order; null when no source prints the form
 * @param materials what is handed in; null when no source says
 * @param photo requirements for the photograph; null when no source says
 * @param citation where it is printed
 */
public record ApplicationForm(
        String id,
        String title,
        @Nullable List<FormField> fields,
        @Nullable List<FormMaterial> materials,
        @Nullable PhotoRequirement photo,
        Citation citation) {}

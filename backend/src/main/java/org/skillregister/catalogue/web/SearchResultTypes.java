package org.skillregister.catalogue.web;

import org.skillregister.catalogue.OccupationListing;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Maps a search result to its schema type: the name of its class, except that a listing is an Occupation. */
@Configuration(proxyBeanMethods = false)
class SearchResultTypes {

    @Bean
    GraphQlSourceBuilderCustomizer searchResultTypeResolver() {
        ClassNameTypeResolver resolver = new ClassNameTypeResolver();
        resolver.addMapping(OccupationListing.class, "Occupation");
        return source -> source.defaultTypeResolver(resolver);
    }
}

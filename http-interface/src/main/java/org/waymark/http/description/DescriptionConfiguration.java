package org.waymark.http.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * For a service to import: the parts of its description that all operations share. It brings a
 * {@link Described} of its own.
 */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {
  private static final String TOKEN = "token";

  /** Addresses are as they are reached: a proxy's name stands in no file. */
  @Bean
  OpenAPI description(Described service) {
    return new OpenAPI()
        .info(
            new Info()
                .title(service.title())
                .description(service.does())
                .license(new License().name("Apache 2.0").identifier("Apache-2.0"))
                .version("1"))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(service.token())))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  @Bean
  ModelConverter recordParts() {
    return new RecordParts();
  }

  @Bean
  ModelConverter writtenValues() {
    return new WrittenValues();
  }

  @Bean
  OpenApiCustomizer commonParts(Described service) {
    return new CommonParts(service);
  }
}

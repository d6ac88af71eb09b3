// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the precompiled template of a view name such as {@code report/web/handling} and renders it
 * whole before the first byte is sent, so that a fault in it still gives an error page.
 */
@Component
class JteViewResolver implements ViewResolver, Ordered {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, JteViewResolver.class.getClassLoader(), "vn.motcua");
    private final PageContexts contexts;

    JteViewResolver(PageContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        if (!engine.hasTemplate(template)) {
            return null;
        }
        return (model, request, response) -> render(template, model, request, response);
    }

    private void render(
            String template,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws java.io.IOException {
        Map<String, Object> parameters = model == null ? new HashMap<>() : new HashMap<>(model);
        parameters.put("ctx", contexts.of(request));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}

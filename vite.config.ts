import vue from '@vitejs/plugin-vue'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { dataPlugin } from './src/build/dataPlugin.ts'
import { emptyDist } from './src/build/emptyDist.ts'
import { enginePlugin } from './src/build/engine/enginePlugin.ts'

const prerendered = 'node_modules/.cache/ayumi/prerender'

/** One of an embed's classic scripts: a single file without imports. */
const classicScript = (input: string, name: string, fileName: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: `.vite/${name}.json`,
    rolldownOptions: { input, output: { format: 'iife', entryFileNames: fileName } },
  },
})

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [vue({ features: { optionsAPI: false } }), enginePlugin(), dataPlugin()],
  worker: { format: 'es' },
  build: {
    manifest: true,
    emptyOutDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: {
      input: { main: 'src/main.ts', embed: 'src/wakeEmbed.ts' },
      /* Some hosts (Jekyll, as on GitHub Pages) leave out files whose names begin with a line. */
      output: {
        chunkFileNames: ({ name }) => `assets/${name.replace(/^_+/u, '')}-[hash].js`,
        /* What nearly every page needs comes in two files: forty small ones are larger, and later. */
        codeSplitting: {
          groups: [
            { name: 'preload', test: /vite[\\/]preload-helper/ },
            { name: 'vue', test: /node_modules[\\/](?:@?vue|pinia|vue-router)[\\/]/ },
            /* The charts' cards, but not their engine. */
            {
              name: 'pictures',
              test: /src[\\/](?:charts[\\/](?!echarts|liveChart|marksOf)|(?:cards|queries)[\\/](?:activitiesBy|publicCommentBy))/,
              minShareCount: 2,
            },
            /* What needs no Vue apart, so that a frame's chart can live before it. */
            {
              name: 'plain',
              test: /src[\\/](?:domain|queries|cards|composables[\\/]snapshot)[\\/.]/,
              minShareCount: 12,
            },
            {
              name: 'shared',
              test: /src[\\/](?:composables|stores|components)[\\/](?!snapshot)/,
              minShareCount: 12,
            },
          ],
        },
      },
    },
  },
  environments: {
    frame: classicScript('src/embed/frame.ts', 'frame', 'assets/frame-[hash].js'),
    host: classicScript('src/embed/host.ts', 'host', 'embed.js'),
    /* The worker that makes a site in the browser: the pages' code as the build's own, compiled to write HTML. */
    publisher: {
      consumer: 'server',
      keepProcessEnv: false,
      resolve: { noExternal: true, conditions: ['module', 'browser', 'production'] },
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: false,
        minify: true,
        rolldownOptions: {
          platform: 'browser',
          input: 'src/publish/publisherWorker.ts',
          output: {
            entryFileNames: 'assets/publisher-[hash].js',
            chunkFileNames: ({ name }) => `assets/publisher/${name.replace(/^_+/u, '')}-[hash].js`,
          },
        },
      },
    },
    prerender: {
      consumer: 'server',
      build: {
        ssr: true,
        outDir: prerendered,
        emptyOutDir: true,
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/build/writeSite.ts', output: { entryFileNames: 'writeSite.js' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      emptyDist('dist')
      for (const environment of Object.values(builder.environments))
        if (environment.name !== 'ssr') await builder.build(environment)
      const { writeSite } = (await import(
        pathToFileURL(join(process.cwd(), prerendered, 'writeSite.js')).href
      )) as {
        writeSite: (dist: string) => Promise<void>
      }
      await writeSite('dist')
    },
  },
})
